"""Getting pictures described."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from captioner.file_names import is_video_name
from desktop_app import messages
from desktop_app.captioning import Captioning
from desktop_app.commands import Callbacks
from desktop_app.jobs import Cancelled, Err, Jobs, Ok
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture
from desktop_app.sources import Found, Source
from desktop_app.sources.files import pictures_of_paths

# These have their picture at once. The others first open a dialog, behind which the model is loaded.
AT_ONCE = ("paste", "screen", "window", "now")


class PictureCommands:
    """Fetches pictures from the sources, which are known by the ids of their actions.

    part_of: makes the source that lets a part of a picture be chosen. describe_videos: takes the files among
    what is found that are videos.
    """

    def __init__(
        self,
        captioning: Captioning,
        narrator: Narrator,
        jobs: Jobs,
        sources: Mapping[str, Source],
        part_of: Callable[[Picture], Source],
        describe_videos: Callable[[Sequence[Path]], None],
    ) -> None:
        self._captioning, self._narrator, self._jobs = captioning, narrator, jobs
        self._sources, self._part_of, self._describe_videos = sources, part_of, describe_videos

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        fetch = {name: lambda name=name: self._fetch(name) for name in self._sources}
        return {**fetch, "part": self.describe_part}

    def describe_paths(self, paths: Sequence[Path]) -> None:
        """Describe files, and the pictures in folders."""
        found = self._acknowledge()
        self._jobs.run(lambda _: pictures_of_paths(paths), found)

    def describe_found(self, found: Found) -> None:
        """Go on with what a source came back with."""
        match found:
            case Ok(found_pictures):
                self.describe(found_pictures)
            case Err(error):
                self._captioning.cancel()
                self._narrator.tell_error(error)
            case Cancelled():
                self._narrator.never_mind()

    def describe(self, found: Sequence[Picture]) -> None:
        """Describe pictures, and videos among them after those."""
        videos = [file for picture in found if (file := _video_file(picture))]
        pictures = [picture for picture in found if not _video_file(picture)]
        if videos:
            self._describe_videos(videos)
        if pictures:
            self._captioning.describe(pictures)

    def describe_part(self) -> None:
        """Let the user choose a part of the last picture, and describe it."""
        picture = self._narrator.last_picture
        if picture is None:
            self._narrator.tell(say(messages.NOTHING_DESCRIBED))
            return
        if picture.part is None:
            picture = replace(picture, name=say(messages.PART_OF, name=picture.name))
        self._prepare()
        self._part_of(picture).fetch(self.describe_found)

    def describe_from(self, source: Source) -> None:
        """Describe what a source has at once."""
        source.fetch(self._acknowledge())

    def _acknowledge(self) -> Callable[[Found], None]:
        """Answer a wish at once. What is returned takes its pictures, if they are still wanted then."""
        wish = self._captioning.expect()
        self._narrator.looking()

        def found(found: Found) -> None:
            if self._captioning.is_expected(wish):
                self.describe_found(found)

        return found

    def _fetch(self, name: str) -> None:
        if name in AT_ONCE:
            self.describe_from(self._sources[name])
        else:
            self._prepare()
            self._sources[name].fetch(self.describe_found)

    def _prepare(self) -> None:
        # A dialog is about to open: an older answer must not speak into it, and the model can be loaded.
        self._captioning.cancel()
        self._narrator.tell(say(messages.ONE_MOMENT))
        self._captioning.prepare()


def _video_file(picture: Picture) -> Path | None:
    is_video = isinstance(picture.content, Path) and is_video_name(picture.content.name)
    return picture.content if is_video and isinstance(picture.content, Path) else None
