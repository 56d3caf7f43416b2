"""Reads the code in a picture (PBM, P4) with zxing-cpp: python3 read-code.py picture.pbm"""

import sys

import zxingcpp

data = open(sys.argv[1], "rb").read()
_, size, bits = data.split(b"\n", 2)
width, height = map(int, size.split())
row = (width + 7) // 8
pixels = bytes(
    0 if bits[y * row + x // 8] >> (7 - x % 8) & 1 else 255 for y in range(height) for x in range(width)
)
for code in zxingcpp.read_barcodes(memoryview(pixels).cast("B", shape=[height, width])):
    sys.stdout.buffer.write(code.bytes)
