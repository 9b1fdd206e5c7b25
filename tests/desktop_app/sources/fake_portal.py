"""A desktop portal that behaves as a test wants it to: python fake_portal.py BEHAVIOUR PICTURE.

Answers on the session bus. Prints "up" when it is there, then the name of each method that is called.
"""

import sys
from pathlib import Path

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"


def serve(behaviour: str, picture: str) -> None:
    with open_dbus_connection("SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        sys.stdout.write("up\n")
        sys.stdout.flush()
        while True:
            message = bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            sys.stdout.write(f"{fields[HeaderFields.member]}\n")
            sys.stdout.flush()
            if fields[HeaderFields.member] != "Screenshot":
                continue
            if behaviour == "refuses":
                bus.send(new_error(message, f"{NAME}.Error.NotAllowed", "s", ("no",)))
                continue
            sender = fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
            token = message.body[1]["handle_token"][1]
            request = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
            answer = (0, {"uri": ("s", Path(picture).as_uri())})
            if behaviour == "denies":
                answer = (2, {})
            address = DBusAddress(request, interface="org.freedesktop.portal.Request")
            signal = new_signal(address, "Response", "ua{sv}", answer)
            signal.header.fields[HeaderFields.destination] = fields[HeaderFields.sender]
            if behaviour == "answers early":  # it may, says the documentation
                bus.send(signal)
            bus.send(new_method_return(message, "o", (request,)))
            if behaviour in ("answers", "denies"):
                bus.send(signal)


if __name__ == "__main__":
    serve(*sys.argv[1:])
