"""A relay to a server that drops one connection when a COMMIT has been passed on, unanswered."""

import socket
import time

from relay import Relay


class Dropping(Relay):
    def __init__(self, port):
        self.has_dropped = False
        super().__init__(port)

    def to_server(self, client, server):
        try:
            while data := client.recv(65536):
                drops = b"COMMIT\0" in data and not self.has_dropped
                if drops:
                    # Nothing of the answer is passed on any more, but the server gets to the end.
                    self.has_dropped = True
                    server.sendall(data)
                    time.sleep(1)
                    client.shutdown(socket.SHUT_RDWR)
                    break
                server.sendall(data)
        except OSError:
            pass
        server.close()

    def to_client(self, client, server):
        was_dropped = self.has_dropped
        try:
            while data := server.recv(65536):
                if self.has_dropped == was_dropped:
                    client.sendall(data)
        except OSError:
            pass
        client.close()
