"""Takes ornaments out of a piece: emoji and the like that no typeface we have can show. Words and numbers keep every letter."""

import re
import unicodedata

# What joins emoji, or changes their colour, and is nothing without one: joiners, variation selectors, the frame of a key, skin
# tones, and the tags of a flag.
JOINERS = "\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
SPACE = " \t\u00a0"


def is_symbol(character):
    """Other symbols; letters of a typeface of symbols, which a pasted list brings; and emoji newer than this Python."""
    kind = unicodedata.category(character)
    return kind in ("So", "Co") or (kind == "Cn" and 0x1F000 <= ord(character) <= 0x1FAFF)


def is_ornament(cluster):
    """Whether what cannot be shown is no part of a word. The frame of a key goes, and its number stays."""
    rest = re.sub(f"[{JOINERS}]", "", cluster)
    return all(is_symbol(character) or character in "0123456789#*" for character in rest)


def without(data, clusters):
    """The data of a piece without these ornaments, or None where one stands alone, as a name without any word."""
    symbols = {character for cluster in clusters for character in cluster if is_symbol(character)}
    drawn = f"[{''.join(map(re.escape, sorted(symbols)))}][{JOINERS}]*" if symbols else "(?!)"
    ornament = re.compile(f"([{SPACE}]*)(?:[{JOINERS}]*(?:{drawn}))+([{SPACE}]*)|[{JOINERS}]+")
    try:
        return _without(data, ornament)
    except _StandsAlone:
        return None


class _StandsAlone(Exception):
    pass


def _without(data, ornament):
    if isinstance(data, str):
        return _tidy(data, ornament)
    if isinstance(data, list):
        return [_without(part, ornament) for part in data]
    if isinstance(data, dict):
        return {_tidy(key, ornament): _without(part, ornament) for key, part in data.items()}
    return data


def _tidy(text, ornament):
    if not ornament.search(text):
        return text

    def between(match):
        before, behind = text[: match.start()], text[match.end() :]
        if match.group(1) is None or not before or not behind:
            return ""
        # Two words do not become one, and no space comes before a full stop.
        is_apart = match.group(1) or match.group(2) or (before[-1].isalnum() and behind[0].isalnum())
        return " " if is_apart and not re.match(r"[.,;:!?)\]]", behind) else ""

    left = ornament.sub(between, text)
    if not left.strip():
        raise _StandsAlone
    return left
