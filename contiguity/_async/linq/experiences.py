"""What a message can invoke instead of having parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._linq import arguments
from linq_api.api import experiences as api

if TYPE_CHECKING:
    from linq_api.models import Experience, ExperienceList


class AsyncExperiences(AsyncResource):
    """What a message can invoke instead of having parts (API reference, experiences)."""

    def list(self) -> AsyncPages[Experience, ExperienceList]:
        """List them, with their actions and the fields that these take.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return AsyncPages(self._client, api.list_experiences.operation(), lambda page: page.experiences or ())

    async def get(self, experience: str) -> Experience:
        """Get one.

        Args:
            experience: Its name, as `list` gives it.

        Raises:
            ValidationError: `experience` cannot be a name.
            NotFound: There is no such experience.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.get_experience.operation(arguments.identifier("experience", experience)))
