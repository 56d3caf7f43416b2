"""The order in which the pages of a piece are bound."""


def bound_order(count, back_to_back):
    """The pages from one cover to the other: the index of each, and whether it stands upside down.

    `back_to_back` tells of a second language, which opens from the other cover: on which page it begins, counted from 1
    (`from`), and whether a reader turns the piece round for it (`isTurned`).
    """
    if back_to_back is None:
        return [(index, False) for index in range(count)]
    first = back_to_back["from"] - 1
    return [(index, False) for index in range(first)] + [
        (index, back_to_back["isTurned"]) for index in reversed(range(first, count))
    ]
