#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback for tests: Debian's aiosmtpd. Prints its port, then a line of JSON for each mail it took.

mailserver.py [--cert FILE --key FILE [--no-starttls]] [--user NAME --password WORD] [--refuse CODE] [--hang]
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys

try:
    from aiosmtpd.smtp import SMTP, AuthResult
except ImportError:
    sys.exit(77)


def say(line):
    print(line, flush=True)


class Handler:
    def __init__(self, arguments):
        self.arguments = arguments

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if self.arguments.refuse:
            return f"{self.arguments.refuse} not now, or never"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, session, envelope):
        if self.arguments.hang:
            await asyncio.sleep(3600)
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        say(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data.decode() if session.authenticated else "",
            "headers": {name: str(value) for name, value in mail.items()},
            "names": [name for name, _ in mail.items()],
            "text": mail.get_content(),
            "longest": max(len(line) for line in envelope.content.split(b"\r\n")),
        }))
        return "250 taken"


async def serve(handler, options):
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(handler, **options), "127.0.0.1", 0)
    say(f"port {server.sockets[0].getsockname()[1]}")
    await server.serve_forever()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--no-starttls", action="store_true")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--refuse")
    parser.add_argument("--hang", action="store_true")
    arguments = parser.parse_args()
    options = {}
    if arguments.cert and not arguments.no_starttls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.cert, arguments.key)
        options = {"tls_context": context, "require_starttls": True}
    if arguments.user:
        def check(_server, _session, _envelope, _mechanism, data):
            good = data.login.decode() == arguments.user and data.password.decode() == arguments.password
            return AuthResult(success=good, handled=False, auth_data=data.login)
        options |= {"authenticator": check, "auth_required": True, "auth_require_tls": True}
    asyncio.run(serve(Handler(arguments), options))


main()
