"""Makes the certificates of the tests with openssl: good ones, and one for each way in which a certificate can be wrong.

Usage: make-certificates.py FOLDER. The days are fixed, so that nothing depends on when the tests run.
"""

import subprocess
import sys
from pathlib import Path

SETTINGS = """
[ca]
default_ca = ours
[ours]
new_certs_dir = {folder}
database = {folder}/index
serial = {folder}/serial
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""


def openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"openssl {arguments[0]}: {done.stderr}")


def authority(folder, name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", 3650,
            "-subj", f"/CN={name}", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem")


def certificate(folder, name, hosts, start, end, authority):
    request = folder / f"{name}.csr"
    openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-subj", f"/CN={name}", "-addext", f"subjectAltName={hosts}",
            "-keyout", folder / f"{name}.key", "-out", request)
    openssl("ca", "-batch", "-notext", "-config", folder / "settings", "-in", request, "-out", folder / f"{name}.pem",
            "-cert", folder / f"{authority}.pem", "-keyfile", folder / f"{authority}.key",
            "-startdate", start, "-enddate", end)


def main():
    folder = Path(sys.argv[1])
    (folder / "settings").write_text(SETTINGS.format(folder=folder))
    (folder / "index").write_text("")
    (folder / "serial").write_text("1000")
    authority(folder, "trusted")
    authority(folder, "stranger")
    ours = "DNS:*.links.internal"
    certificate(folder, "good", ours, "20200101000000Z", "20991231000000Z", "trusted")
    certificate(folder, "expired", ours, "20200101000000Z", "20200201000000Z", "trusted")
    certificate(folder, "other", "DNS:*.elsewhere.internal", "20200101000000Z", "20991231000000Z", "trusted")
    certificate(folder, "unknown", ours, "20200101000000Z", "20991231000000Z", "stranger")
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", 3650,
            "-subj", "/CN=self", "-addext", f"subjectAltName={ours}",
            "-keyout", folder / "self.key", "-out", folder / "self.pem")


if __name__ == "__main__":
    main()
