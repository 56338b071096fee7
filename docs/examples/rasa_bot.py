#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bot of Rasa's kind that hands over to people at Baton, with nothing but Python's standard library.

Visitors come by the REST channel: POST /webhooks/rest/webhook {"sender","message"} is answered with a list of texts. An
intent is matched by words; the action `action_handoff` sends the tracker's transcript and slots to Baton. From then on
the bot passes on what the visitor writes and is silent itself; what the agent writes comes by Baton's signed webhook
and waits for the visitor at GET /replies?sender=..., as a callback channel would push it. After the handoff it goes on.

rasa_bot.py --baton http://127.0.0.1:8420 --token-file T --secret-file S [--port N]
"""
import argparse
import hashlib
import hmac
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REPLAY_WINDOW = 300  # seconds that a signature may be old
INTENTS = (("handoff", ("human", "agent", "person")), ("order", ("order", "parcel")), ("greet", ("hello", "hi")))
RESPONSES = {"greet": "Hello! Ask me about your order.", "order": "Your parcel is on its way.",
             "fallback": "I did not get that. Shall I fetch a human?"}


class Tracker:
    """What the bot remembers of one sender."""

    def __init__(self):
        self.events = []  # lines of the talk, each with an id of its own
        self.slots = {}
        self.with_human = False
        self.replies = []  # for the visitor, not fetched yet
        self.seen = set()  # ids of webhooks
        self.last = (0, 0)  # seq and part of the newest status


class Bot:
    def __init__(self, baton, token, secret):
        self.baton, self.token, self.secret = baton, token, secret
        self.trackers = {}
        self.lock = threading.Lock()

    def tracker(self, sender):
        return self.trackers.setdefault(sender, Tracker())

    def post(self, path, body):
        request = urllib.request.Request(f"{self.baton}/v1/bot/{path}", json.dumps(body).encode(), {
            "Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
            "Idempotency-Key": str(uuid.uuid4())})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    @staticmethod
    def line(speaker, text):
        return {"id": str(uuid.uuid4()), "from": speaker, "text": text}

    def hear(self, sender, text):
        """One message of a visitor; the texts to answer at once."""
        with self.lock:
            tracker = self.tracker(sender)
            said = self.line("visitor", text)
            tracker.events.append(said)
            if tracker.with_human:
                self.post(f"conversations/{urllib.parse.quote(sender, safe='')}/messages", {"messages": [said]})
                return []
            words = text.lower().replace("?", " ").replace(".", " ").split()
            intent = next((name for name, keys in INTENTS if set(words) & set(keys)), "fallback")
            if intent == "handoff":
                return self.action_handoff(sender, tracker)
            tracker.slots["last_intent"] = intent
            tracker.events.append(self.line("bot", RESPONSES[intent]))
            return [RESPONSES[intent]]

    def action_handoff(self, sender, tracker):
        """The custom action: everything the agent needs, and then silence."""
        try:
            state = self.post("handoffs", {
                "conversation": sender, "transcript": tracker.events[-500:], "category": "support",
                "reasons": [{"code": "explicit_request"}], "context": tracker.slots})
        except urllib.error.HTTPError as error:
            return [f"Nobody can be reached now ({json.load(error)['title']})."]
        except OSError:  # where it was asked for all the same, the webhook says so
            return ["Nobody can be reached now."]
        tracker.with_human = state["state"] in ("waiting", "agent", "deferred")
        return ["I fetch somebody."]

    def told(self, head, body):
        """A webhook of Baton; False where it is not to be believed."""
        parts = dict(part.split("=", 1) for part in head.split(",") if "=" in part)
        code = hmac.new(self.secret, parts.get("t", "").encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(code, parts.get("v1", "")) or abs(time.time() - int(parts["t"])) > REPLAY_WINDOW:
            return False
        hook = json.loads(body)
        with self.lock:
            tracker = self.tracker(hook["external"])
            if hook["id"] in tracker.seen:
                return True
            tracker.seen.add(hook["id"])
            data = hook.get("data", {})
            if hook["type"] == "message.created" and not data["message"].get("note"):
                tracker.replies.append(data["message"]["text"])
            elif hook["type"] == "handoff.status" and (hook["seq"], hook["part"]) > tracker.last:
                tracker.last = (hook["seq"], hook["part"])
                tracker.with_human = data["status"] not in ("completed", "failed")
        return True


def handler(bot):
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
                return self.reply(200 if bot.told(self.headers.get("Baton-Signature", ""), body) else 401, {})
            given = json.loads(body)
            texts = bot.hear(given["sender"], given["message"])
            return self.reply(200, [{"recipient_id": given["sender"], "text": text} for text in texts])

        def do_GET(self):
            sender = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("sender", [""])[0]
            with bot.lock:
                tracker = bot.tracker(sender)
                texts, tracker.replies = tracker.replies, []
            self.reply(200, [{"recipient_id": sender, "text": text} for text in texts])

        def log_message(self, *_):
            pass
    return Handler


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--baton", "--token-file", "--secret-file"):
        parser.add_argument(name, required=True)
    parser.add_argument("--port", type=int, default=5005)
    given = parser.parse_args()
    secrets = [open(path, encoding="ascii").readline().strip() for path in (given.token_file, given.secret_file)]
    server = ThreadingHTTPServer(("127.0.0.1", given.port),
                                 handler(Bot(given.baton, secrets[0], secrets[1].encode())))
    print(f"listening on http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
