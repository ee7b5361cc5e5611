"""A relay to a server that counts how often the program waits for an answer."""

from relay import Relay


class Counting(Relay):
    def __init__(self, port):
        self.answers = 0
        self.has_asked = False
        super().__init__(port)

    def to_server(self, client, server):
        try:
            while data := client.recv(65536):
                self.has_asked = True
                server.sendall(data)
        except OSError:
            pass
        server.close()

    def to_client(self, client, server):
        try:
            while data := server.recv(65536):
                self.answers += self.has_asked
                self.has_asked = False
                client.sendall(data)
        except OSError:
            pass
        client.close()
