"""Takes back what a killed process wrote and never synced, as a disk that lost power would.

`disk.c`, laid under the process, notes each change of a file with what undoes it, and each sync
with what it covers. Everything that no sync covers is undone, the last first; then, to be like
real disks, a random part of it may be done again: some writes whole, some torn at sectors.
"""

import os
import shutil
import struct
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
CREATE, WRITE, TRUNCATE, UNLINK, RENAME, MKDIR, SYNC = range(1, 8)
HEAD = struct.Struct("<IIQQQQQII")
MAGIC = 0x6B736964
SECTOR = 512


def build(folder):
    """Compiles the disk, and returns the library's path."""
    library = Path(folder) / "disk.so"
    compiler = shutil.which("cc") or shutil.which("clang")
    assert compiler, "a C compiler is missing"
    subprocess.run(
        [compiler, "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o", library,
         HERE / "disk.c", "-ldl", "-lpthread"], check=True)
    return library


class Change:
    """A change to a file or a name, as it was noted."""

    def __init__(self, head, names, old):
        _, self.op, self.sequence, self.file, self.offset, self.length, self.size, _, _ = head
        self.names = names
        self.old = old
        self.new = None  # what a write wrote, known once it is undone

    @property
    def folder(self):
        return os.path.dirname(self.names[-1] if self.op == RENAME and len(self.names) < 3
                               else self.names[1] if self.op == RENAME else self.names[0])


def read(journal):
    """The changes noted; a note that the kill cut short is of a change that was not made."""
    data = Path(journal).read_bytes() if Path(journal).exists() else b""
    place, changes = 0, []
    while place + HEAD.size <= len(data):
        head = HEAD.unpack_from(data, place)
        assert head[0] == MAGIC, "the journal is no journal"
        end = place + HEAD.size + head[7] + head[8]
        if end > len(data):
            break
        names = data[place + HEAD.size:place + HEAD.size + head[7]].split(b"\0")
        names = [os.fsdecode(name) for name in names[:-1]]
        changes.append(Change(head, names, data[end - head[8]:end]))
        place = end
    return changes


def unsynced(changes):
    """The changes that no sync covers: of contents none of the file, of names none of the folder."""
    files, folders = {}, {}
    for sync in (change for change in changes if change.op == SYNC):
        files[sync.file] = max(sync.offset, files.get(sync.file, 0))
        folders[sync.names[0]] = max(sync.offset, folders.get(sync.names[0], 0))
    return [
        change for change in changes if change.op != SYNC and change.sequence >
        (files.get(change.file, 0) if change.op in (WRITE, TRUNCATE)
         else folders.get(change.folder, 0))]


class Disk:
    """The folder of a process that was killed, with the journal of what it did."""

    def __init__(self, root, journal):
        self.root, self.journal = Path(root), Path(journal)
        self.stash = Path(f"{journal}.stash")

    def lose_power(self, random=None):
        """Undoes all that is not synced, or with a source of randomness a part of it.

        Returns how many changes were lost, and how many of them were unsynced.
        """
        changes = unsynced(read(self.journal))
        self.stash.mkdir(exist_ok=True)
        for change in reversed(changes):
            self._undo(change)
        survivors = self._survivors(changes, random) if random else []
        for change in survivors:
            self._redo(change, random)
        shutil.rmtree(self.stash)
        return len(changes) - len(survivors), len(changes)

    @staticmethod
    def _survivors(changes, random):
        # Names go in their order, as file systems that keep journals have it; contents do not.
        names = [change for change in changes if change.op not in (WRITE, TRUNCATE)]
        lost = set(names[random.randint(0, len(names)):])
        share = random.random()
        return [change for change in changes if change not in lost and
                (change.op not in (WRITE, TRUNCATE) or random.random() < share)]

    def _path(self, number):
        """Where the file of a number is now, or None."""
        for folder in (self.root, self.stash):
            for path in folder.rglob("*"):
                if path.is_file() and path.stat().st_ino == number:
                    return path
        return None

    def _undo(self, change):
        if change.op in (WRITE, TRUNCATE):
            path = self._path(change.file)
            if path is None:
                return
            with open(path, "r+b") as file:
                file.seek(change.offset)
                change.new = file.read(change.length) if change.op == WRITE else None
                file.seek(change.offset)
                file.write(change.old)
                if change.op == TRUNCATE or change.offset + change.length > change.size:
                    file.truncate(change.size)
        elif change.op in (CREATE, MKDIR):
            self._move(change.names[0], self._stashed(change))
        elif change.op == UNLINK:
            if len(change.names) > 1 and not os.path.exists(change.names[0]):
                self._move(change.names[1], change.names[0])
        elif change.op == RENAME:
            self._move(change.names[1], change.names[0])
            if len(change.names) > 2:
                self._move(change.names[2], change.names[1])

    def _redo(self, change, random):
        if change.op == WRITE and change.new is not None:
            path = self._path(change.file)
            if path is None:
                return
            with open(path, "r+b") as file:
                for start in range(0, len(change.new), SECTOR):
                    # One write in four is torn.
                    if change.sequence % 4 == 0 and random.random() < 0.5:
                        continue
                    file.seek(change.offset + start)
                    file.write(change.new[start:start + SECTOR])
        elif change.op == TRUNCATE and (path := self._path(change.file)):
            os.truncate(path, change.offset)
        elif change.op in (CREATE, MKDIR):
            self._move(self._stashed(change), change.names[0])
        elif change.op == UNLINK:
            Path(change.names[0]).unlink(missing_ok=True)
        elif change.op == RENAME:
            self._move(change.names[0], change.names[1])

    def _stashed(self, change):
        return str(self.stash / str(change.sequence))

    @staticmethod
    def _move(source, target):
        # A change that was noted may not have been made any more.
        if os.path.exists(source) and os.path.isdir(os.path.dirname(target)):
            os.replace(source, target)
