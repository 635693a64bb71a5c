# Made from contiguity/_async/linq/experiences.py by scripts/regenerate: edit that file.
"""What a message can invoke instead of having parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api.api import experiences as api

if TYPE_CHECKING:
    from linq_api.models import Experience, ExperienceList


class Experiences(Resource):
    """What a message can invoke instead of having parts (API reference, experiences)."""

    def list(self) -> Pages[Experience, ExperienceList]:
        """List them, with their actions and the fields that these take.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return Pages(self._client, api.list_experiences.operation(), lambda page: page.experiences or ())

    def get(self, experience: str) -> Experience:
        """Get one.

        Args:
            experience: Its name, as `list` gives it.

        Raises:
            ValidationError: `experience` cannot be a name.
            NotFound: There is no such experience.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return self._client.call(api.get_experience.operation(arguments.identifier("experience", experience)))
