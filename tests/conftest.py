"""Profiles of Hypothesis: the default is quick; ``HYPOTHESIS_PROFILE=long`` looks harder."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# How long one example takes says more about the machine than about the code.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
