#!/bin/sh
# Installs the Debian packages that a list names and that are missing; without root or apt it says which to install.
set -u
list=$1
wanted=$(sed 's/#.*//' "$list")

missing=""
for package in $wanted; do
    state=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "These Debian packages are needed:$missing" >&2
    echo "There is no apt-get here. Install what they are called on your system, then run the same command again." >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "These Debian packages are needed:$missing" >&2
    echo "Install them with:  sudo apt-get install$missing" >&2
    echo "Then run the same command again." >&2
    exit 1
fi

echo "Installing$missing"
log=$(mktemp)
if apt-get update -q >"$log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >>"$log" 2>&1; then
    rm -f "$log"
else
    tail -n 20 "$log" >&2
    echo "The packages could not be installed. The whole story is in $log" >&2
    exit 1
fi
