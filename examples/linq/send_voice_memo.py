"""Send voice memos from a URL and from a file."""

from __future__ import annotations

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"

# In place of a file.
RECORDING = b"#!AMR\n" + b"\x0c" * 700


def main() -> None:
    """Send two voice memos."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Here is today's menu, read aloud")
        memo = linq.chats.send_voice_memo(chat.id, voice_memo_url="https://example.com/audio/menu.m4a")
        print(f"{memo.id}: {memo.voice_memo.filename}")

        # A path or an open file works too; `on_progress` reports the progress.
        attachment = linq.attachments.upload(RECORDING, filename="wine.amr")
        memo = linq.chats.send_voice_memo(chat.id, attachment_id=attachment)
        print(f"{memo.id}: {memo.voice_memo.filename}, {memo.voice_memo.size_bytes} bytes")


if __name__ == "__main__":
    main()
