"""A relay to a server that drops one connection when a COMMIT has been passed on, unanswered."""

import socket
import threading
import time


class Dropping:
    def __init__(self, port):
        self.target = port
        self.has_dropped = False
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            threading.Thread(target=self.to_server, args=(client, server), daemon=True).start()
            threading.Thread(target=self.to_client, args=(client, server), daemon=True).start()

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
