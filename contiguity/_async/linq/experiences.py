"""Experiences: apps that a message can invoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._linq import arguments
from linq_api.api import experiences as api

if TYPE_CHECKING:
    from linq_api.models import Experience, ExperienceList


class AsyncExperiences(AsyncResource):
    """Experiences: apps that a message can invoke instead of having parts (API reference, experiences)."""

    def list(self) -> AsyncPages[Experience, ExperienceList]:
        """List the experiences, with their actions and the fields of the actions.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return AsyncPages(self._client, api.list_experiences.operation(), lambda page: page.experiences or ())

    async def get(self, experience: str) -> Experience:
        """Return an experience.

        Args:
            experience: The name of the experience, from `list`.

        Raises:
            NotFound: The experience does not exist.
        """
        return await self._client.call(api.get_experience.operation(arguments.identifier("experience", experience)))
