#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bot of the Bot Framework's kind that hands over to people at Baton, with nothing but Python's standard library.

It takes activities at POST /api/messages. To hand over, the bot makes an `event` activity named `handoff.initiate`: its
`value` is the context, and a transcript is attached. The handoff hub below is the middleware that gives such an
activity to Baton and turns what Baton says into `event` activities named `handoff.status` and into `message` activities
of the agent, which wait at GET /api/activities?conversation=... for the channel.

activities_bot.py --baton http://127.0.0.1:8420 --token-file T --secret-file S [--port N]
"""
import argparse
import hashlib
import hmac
import json
import threading
import time
import urllib.parse
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REPLAY_WINDOW = 300  # seconds that a signature may be old
STATES = {"accepted": "accepted", "completed": "completed", "failed": "failed"}  # as the protocol of bots names them


class Hub:
    """Between the bot and Baton."""

    def __init__(self, baton, token, secret):
        self.baton, self.token, self.secret = baton, token, secret
        self.lock = threading.RLock()
        self.transcripts, self.outbox, self.human, self.seen = {}, {}, set(), set()

    def post(self, path, body, *said):
        """`said` names what is posted: the same again has the same key, and no other conversation has it."""
        key = str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(said)))
        request = urllib.request.Request(f"{self.baton}/v1/bot/{path}", json.dumps(body).encode(), {
            "Authorization": f"Bearer {self.token}", "Content-Type": "application/json", "Idempotency-Key": key})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def send(self, conversation, activity):
        """To the channel. A handoff goes to Baton instead."""
        activity = {"id": str(uuid.uuid4()), "conversation": {"id": conversation}, **activity}
        if activity["type"] == "event" and activity["name"] == "handoff.initiate":
            return self.initiate(conversation, activity)
        if activity["type"] == "message" and activity["from"]["role"] == "bot":
            self.transcripts.setdefault(conversation, []).append(activity)
        self.outbox.setdefault(conversation, []).append(activity)
        return None

    def initiate(self, conversation, activity):
        lines = [{"id": one["id"], "from": "visitor" if one["from"]["role"] == "user" else "bot", "text": one["text"]}
                 for attached in activity["attachments"] if attached["name"] == "Transcript"
                 for one in attached["content"]["activities"]]
        value = dict(activity["value"])
        self.human.add(conversation)
        try:
            self.post("handoffs", {"conversation": conversation, "transcript": lines[-500:],
                                   "topic": value.pop("Topic", ""), "summary": value.pop("Summary", ""),
                                   "reasons": [{"code": "explicit_request"}], "context": value},
                      "handoff", conversation, activity["id"])
        except OSError:  # refused, or not there: nobody comes, so the bot goes on
            self.human.discard(conversation)
            self.send(conversation, {"type": "event", "name": "handoff.status", "value": {"state": "failed"}})

    def receive(self, activity):
        """An activity of the visitor."""
        conversation = activity["conversation"]["id"]
        activity = {"id": str(uuid.uuid4()), **activity}
        with self.lock:
            self.transcripts.setdefault(conversation, []).append(activity)
            if conversation not in self.human:
                return self.turn(conversation, activity["text"])
            line = {"id": activity["id"], "from": "visitor", "text": activity["text"]}
            path = f"conversations/{urllib.parse.quote(conversation, safe='')}/messages"
            return self.post(path, {"messages": [line]}, "line", conversation, activity["id"])

    def turn(self, conversation, text):
        """The bot itself: it repeats what it hears, until somebody wants a human."""
        if "human" not in text.lower():
            return self.send(conversation, {"type": "message", "from": {"role": "bot"}, "text": f"You said: {text}"})
        transcript = {"name": "Transcript", "contentType": "application/json",
                      "content": {"activities": self.transcripts[conversation]}}
        return self.send(conversation, {"type": "event", "name": "handoff.initiate", "attachments": [transcript],
                                        "value": {"Skill": "billing", "Topic": "Invoices", "VIP": True}})

    def told(self, head, body):
        """A webhook of Baton; False where it is not to be believed."""
        parts = dict(part.split("=", 1) for part in head.split(",") if "=" in part)
        code = hmac.new(self.secret, parts.get("t", "").encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(code, parts.get("v1", "")) or abs(time.time() - int(parts["t"])) > REPLAY_WINDOW:
            return False
        hook = json.loads(body)
        conversation, data = hook["external"], hook.get("data", {})
        with self.lock:
            if hook["id"] in self.seen:
                return True
            self.seen.add(hook["id"])
            if hook["type"] == "message.created" and not data["message"].get("note"):
                self.send(conversation, {"type": "message", "text": data["message"]["text"],
                                         "from": {"role": data["message"]["from"],
                                                  "name": data["message"].get("name", "")}})
            elif hook["type"] == "handoff.status" and data["status"] in STATES:
                (self.human.add if data["status"] == "accepted" else self.human.discard)(conversation)
                self.send(conversation, {"type": "event", "name": "handoff.status",
                                         "value": {"state": STATES[data["status"]], "message": data.get("why", "")}})
        return True


def handler(hub):
    class Handler(BaseHTTPRequestHandler):
        def reply(self, status, value):
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.path == "/baton":
                return self.reply(200 if hub.told(self.headers.get("Baton-Signature", ""), body) else 401, {})
            hub.receive(json.loads(body))
            return self.reply(202, {})

        def do_GET(self):
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
            with hub.lock:
                self.reply(200, {"activities": hub.outbox.pop(query.get("conversation", [""])[0], [])})

        def log_message(self, *_):
            pass
    return Handler


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--baton", "--token-file", "--secret-file"):
        parser.add_argument(name, required=True)
    parser.add_argument("--port", type=int, default=3978)
    given = parser.parse_args()
    secrets = [open(path, encoding="ascii").readline().strip() for path in (given.token_file, given.secret_file)]
    server = ThreadingHTTPServer(("127.0.0.1", given.port), handler(Hub(given.baton, secrets[0], secrets[1].encode())))
    print(f"listening on http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
