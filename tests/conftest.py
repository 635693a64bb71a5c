"""Hypothesis profiles: `default` is random, `ci` always tries the same examples, `long` tries many more."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# The time of one example depends on the machine.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.register_profile("long", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
