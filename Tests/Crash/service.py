"""The service as a process that can be killed, and a client of it."""

import os
import signal
import subprocess
import time
from pathlib import Path

import grpc

from schema import Analytics, connect


class Died(Exception):
    """The process is gone."""


class Service:
    """A process of `gongkai-analytics` on a folder, and its RPCs once it listens."""

    def __init__(self, program, data, work, environment=(), arguments=(), before=(),
                 user=None):
        self.log = Path(work) / "log"
        self.address_file = Path(work) / "address"
        self.address_file.unlink(missing_ok=True)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [program, *before, "--data", data, "--listen", "127.0.0.1:0", "--ready-file",
                 self.address_file, *arguments],
                env={**os.environ, **dict(environment)}, stdout=log, stderr=log, user=user)
        self.channel = None

    def connect(self, patience=60):
        """Waits until it listens, and returns its RPCs."""
        end = time.monotonic() + patience
        while not (self.address_file.exists() and self.address_file.stat().st_size):
            if self.process.poll() is not None:
                raise Died(f"it ended with {self.process.returncode} before it listened")
            if time.monotonic() > end:
                raise AssertionError("it does not come to listen")
            time.sleep(0.002)
        self.channel = connect(self.address_file.read_text().strip())
        self.rpcs = Analytics(self.channel)
        return self.rpcs

    def kill(self):
        """Kills it, be it dead already, and waits for its end."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._leave()

    def stop(self):
        """Has it drain, and returns its exit status."""
        self.process.terminate()
        status = self.process.wait(60)
        self._leave()
        return status

    def _leave(self):
        if self.channel:
            self.channel.close()
            self.channel = None

    def is_gone(self, patience=5):
        """Whether the process has ended, or does within a moment."""
        try:
            self.process.wait(patience)
            return True
        except subprocess.TimeoutExpired:
            return False

    def last_words(self):
        """The last that it has written, in one line; statements in it may have several."""
        said = self.log.read_text(errors="replace")
        return " ".join(said[said.rfind(" critical ") + 1:].split())

    def guard(self, call):
        """Calls, and tells an RPC that failed because the process is gone from one that failed."""
        try:
            return call()
        except grpc.RpcError as error:
            if self.is_gone():
                raise Died("during an RPC") from error
            raise
