"""A PostgreSQL server with PostGIS of its own, on a socket and a free port of 127.0.0.1."""

import glob
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"))
        if not found:
            raise RuntimeError("PostgreSQL is missing; ./test installs it")
        self.programs = pathlib.Path(found[-1]).parent
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="claim-atlas-pg-"))
        self.port = free_port()
        # PostgreSQL refuses to run as root; Debian's package brings a user for it.
        self.user = {}
        if os.geteuid() == 0:
            self.user = {"user": "postgres", "group": "postgres", "extra_groups": []}
            shutil.chown(self.folder, "postgres", "postgres")
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self.process = None
        self.call("initdb", "-D", self.data, "-U", "keeper", "-A", "trust", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync")
        access = self.data / "pg_hba.conf"
        access.write_text("host all asker 127.0.0.1/32 scram-sha-256\n" + access.read_text())
        self.start()
        self.sql("CREATE DATABASE atlas", "postgres")
        self.sql("CREATE EXTENSION postgis; CREATE ROLE asker LOGIN PASSWORD 'right'")

    def call(self, program, *words):
        subprocess.run([self.programs / program, *map(str, words)], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL, **self.user)

    def settings(self, port=None):
        return f"host=127.0.0.1 port={port or self.port} dbname=atlas user=keeper"

    def sql(self, text, database="atlas"):
        subprocess.run([self.programs / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder,
                        "-p", str(self.port), "-U", "keeper", "-d", database, "-c", text],
                       check=True, stdout=subprocess.DEVNULL)

    def start(self):
        """After a kill the old server's children may still hold its memory for a moment, and the
        new one then ends at once."""
        log = open(self.folder / "log", "ab")
        for patience in range(300):
            if self.process is None or self.process.poll() is not None:
                self.process = subprocess.Popen(
                    [self.programs / "postgres", "-D", self.data, "-p", str(self.port), "-k",
                     self.folder, "-c", "listen_addresses=127.0.0.1",
                     "-c", "recovery_init_sync_method=syncfs"],
                    cwd=self.folder, stdout=log, stderr=log, **self.user)
            ready = subprocess.run([self.programs / "pg_isready", "-q", "-h", self.folder, "-p",
                                    str(self.port)])
            if ready.returncode == 0 and self.process.poll() is None:
                log.close()
                return
            time.sleep(0.1)
        raise RuntimeError((self.folder / "log").read_text()[-2000:])

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
