"""``python -m contiguity.cli``."""

from contiguity.cli import main

main()
