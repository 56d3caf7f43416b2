#!/bin/sh
# Says where to get Swift where it is missing or too old.
swift=$1
wanted=6.3

version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
newest=$(printf '%s\n%s\n' "$wanted" "$version" | sort -V | tail -n 1)
if [ -n "$version" ] && [ "$newest" = "$version" ]; then exit 0; fi

if [ -n "$version" ]; then
    echo "Your Swift is version $version. hopeguide needs $wanted or newer." >&2
else
    echo "hopeguide is written in Swift, and there is no Swift here yet." >&2
fi
echo "Get it from https://www.swift.org/install/linux/ (choose Debian), then run the same command again." >&2
exit 1
