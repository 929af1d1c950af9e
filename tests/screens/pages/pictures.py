"""What the pictures of the pages share. Look at each picture before accepting it."""

from collections.abc import Callable

import pytest

SnapCompare = Callable[..., bool]
SIZES = [(60, 20), (80, 24), (120, 40)]
by_size = pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
