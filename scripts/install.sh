#!/bin/sh
# Puts the program and its typesetter where every guide's folder can use them.
set -eu
program=$1
prefix=$2
venv=$prefix/libexec/hopeguide/venv

if ! mkdir -p "$prefix/bin" "$prefix/libexec/hopeguide" 2>/dev/null || ! [ -w "$prefix/bin" ]; then
    echo "We may not write to $prefix. Choose a folder of your own:  make install PREFIX=\$HOME/.local" >&2
    exit 1
fi
install -m 755 "$program" "$prefix/bin/hopeguide"
"$(dirname "$0")/make-venv.sh" "$venv" "$(dirname "$0")/requirements.txt"
echo "Installed $prefix/bin/hopeguide. Try:  hopeguide new my-guide"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "$prefix/bin is not on your PATH yet. Add it, or call the program by its whole name." ;;
esac
