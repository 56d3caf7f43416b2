#!/bin/sh
# Makes the Python environment that holds the typesetter. Without it the site is still built, without a leaflet.
folder=$1
requirements=$2

if ! command -v python3 >/dev/null; then
    echo "There is no python3 here, so no leaflet can be made. Install it with:  apt-get install python3 python3-venv" >&2
    exit 1
fi
log=$(mktemp)
if python3 -m venv "$folder" >"$log" 2>&1 &&
    "$folder/bin/python3" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" >>"$log" 2>&1; then
    rm -f "$log"
    touch "$folder/ready"
else
    tail -n 20 "$log" >&2
    echo "The typesetter could not be installed. The whole story is in $log" >&2
    exit 1
fi
