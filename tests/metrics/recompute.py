#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a workspace by itself, from the raw tables of its log, and compares with `batond metrics --json`.

recompute.py --world PROGRAM --batond PROGRAM [--conversations N] [--seed N]
recompute.py --data DIR --batond PROGRAM

Reads docs/metrics.md for what a figure is and nothing else of the program: each conversation's events are cut into
handoffs, and each figure is counted anew from those cuts. Numerator, denominator, n, value, percentiles and what was
left out have to be the same to the digit, for the whole window, for parts of it, and for each group.
"""
import argparse
import bisect
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from math import ceil, floor
from zoneinfo import ZoneInfo

SECOND, MINUTE, DAY = 1000, 60_000, 86_400_000
WEEK = 7 * DAY
FOREVER = 1 << 62


# ---- Reading the log ----

class Handoff:
    """The events of one conversation from a request up to the end of that handoff, and what came later for it."""

    def __init__(self, conversation, visitor, request):
        self.conversation, self.visitor, self.request = conversation, visitor, request
        self.events = []  # after the request, up to and with its end
        self.end = None
        self.rating = None
        self.no = request["data"]["no"]
        self.at = request["at"]

    def of(self, *kinds):
        return [e for e in self.events if e["type"] in kinds]

    def said(self, speaker):
        return [e for e in self.of("message.added")
                if e["data"]["kind"] == "text" and e["data"]["speaker"] == speaker]

    def last_team(self):
        teams = [e["data"]["team"] for e in self.of("handoff.routed", "conversation.transferred")
                 if e["data"].get("team")]
        return teams[-1] if teams else ""

    def codes(self):
        found = [r["code"] for r in self.request["data"].get("reasons", [])]
        for update in self.of("handoff.updated"):
            found += [r["code"] for r in update["data"]["reasons"]]
        return list(dict.fromkeys(found))

    def is_takeover(self):
        return [r["code"] for r in self.request["data"].get("reasons", [])] == ["manual_takeover"]

    def first_human(self):
        words = self.said("agent")
        return words[0]["at"] if words else None

    def last_human(self):
        words = self.said("agent")
        return words[-1]["at"] if words else None

    def claim(self):
        claims = self.of("conversation.claimed")
        return claims[0]["at"] if claims else None

    def outcome(self):
        return self.end["data"]["outcome"] if self.end else None

    def is_deferred(self):
        return bool(self.of("handoff.deferred"))

    def is_out_of_hours(self):
        routes = self.of("handoff.routed")
        turned_away = [e for e in self.of("handoff.ended")
                       if e["data"]["outcome"] == "refused" and e["data"].get("why") == "closed"]
        return bool(routes) and any(e["at"] == routes[0]["at"] for e in self.of("handoff.deferred") + turned_away)

    def target(self):
        routes = self.of("handoff.routed")
        return routes[0]["data"].get("target", 0) if routes else 0

    def stretches(self):
        """(agent, from, to or None, snoozed): who had it, one after another."""
        found, agent, since, snoozed, asleep = [], None, 0, 0, None

        def close(at):
            if agent is not None:
                found.append((agent, since, at, snoozed + (at - asleep if asleep is not None else 0)))

        for e in self.events:
            kind, data, at = e["type"], e["data"], e["at"]
            if kind == "conversation.claimed" or (kind == "conversation.transferred" and data.get("agent")):
                close(at)
                agent, since, snoozed, asleep = data["agent"], at, 0, None
            elif kind in ("conversation.transferred", "conversation.released", "handoff.ended"):
                close(at)
                agent = None
            elif kind == "conversation.snoozed" and agent is not None and asleep is None:
                asleep = at
            elif kind == "conversation.woken" and agent is not None and asleep is not None:
                snoozed, asleep = snoozed + at - asleep, None
        if agent is not None:
            found.append((agent, since, None, snoozed))
        return found

    def replies(self):
        """Spans from a visitor's first unanswered word to the agent's next, after the first reply; and who waits on."""
        spans, waits, answered = [], None, False
        for e in self.of("message.added"):
            if e["data"]["kind"] != "text":
                continue
            if e["data"]["speaker"] == "visitor":
                waits = e["at"] if waits is None else waits
            elif e["data"]["speaker"] == "agent":
                if answered and waits is not None:
                    spans.append(e["at"] - waits)
                answered, waits = True, None
        return spans, waits is not None and answered

    def left_early(self):
        leaves = [e["at"] for e in self.of("visitor.left")]
        return (self.outcome() == "missed" and self.end["data"].get("why") == "left" and bool(leaves)
                and leaves[-1] - self.at < 5 * SECOND)


class Talk:
    """One conversation."""

    def __init__(self, events):
        begin = events[0]
        self.id, self.at, self.events = begin["c"], begin["at"], events
        self.visitor = begin["data"]["visitor"]["id"]
        self.handoffs, self.rating, self.goals = [], None, []
        self.test = any("test" in e["data"].get("fields", {}) for e in events
                        if e["type"] in ("conversation.started", "profile.updated"))
        self.test |= any(f["code"] in ("spam", "test") for e in events if e["type"] == "conversation.flagged"
                         for f in e["data"]["flags"])
        self.wanted = False
        self.cut()

    def cut(self):
        current = None
        for e in self.events:
            if e["type"] == "handoff.requested":
                current = Handoff(self.id, self.visitor, e)
                self.handoffs.append(current)
                continue
            if e["type"] == "conversation.rated":
                served = [h for h in self.handoffs if h.first_human() is not None]
                (served[-1] if served else self).rating = e["data"]["score"]
            if e["type"] == "goal.reached":
                self.goals.append((e["at"], e["seq"], e["data"]["goal"]))
            if e["type"] == "conversation.flagged" and current is None:
                self.wanted |= any(f["code"] == "explicit_request" for f in e["data"]["flags"])
            if current is not None:
                current.events.append(e)
                if e["type"] == "handoff.ended":
                    current.end = e
                    current = None

    def words(self, *speakers):
        return [e["at"] for e in self.events if e["type"] == "message.added" and e["data"]["kind"] == "text"
                and e["data"]["speaker"] in speakers]


class Log:
    def __init__(self, path):
        base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        per, self.statuses, self.corrections = defaultdict(list), defaultdict(list), []
        for (record,) in base.execute("SELECT record FROM event ORDER BY seq"):
            event = json.loads(record)
            event.setdefault("data", {})
            if event.get("c"):
                per[event["c"]].append(event)
            else:
                self.of_people(event)
        self.talks = [Talk(events) for events in per.values()]
        self.top = base.execute("SELECT top FROM workspace").fetchone()[0]
        self.goals = self.first_goals()
        self.handoffs = [h for t in self.talks if not t.test for h in t.handoffs]
        self.read_receipts(base)

    def of_people(self, event):
        data, at = event["data"], event["at"]
        if event["type"] == "agent.saved":
            agent = data["agent"]
            if agent.get("disabled"):
                self.statuses[agent["id"]].append((at, "offline"))
            elif agent["id"] not in self.statuses:
                self.statuses[agent["id"]].append((at, agent["status"]))
        elif event["type"] == "agent.status":
            self.statuses[data["agent"]].append((at, data["status"]))
        elif event["type"] == "answer.forgotten" or (
                event["type"] == "answer.taught" and data["answer"].get("revision", 0) > 1):
            self.corrections.append(at)

    def first_goals(self):
        """(visitor, at) of each goal, the first time that a visitor reached it."""
        seen = {}
        for talk in self.talks:
            for at, seq, goal in talk.goals:
                key = (talk.visitor, goal)
                if key not in seen or seq < seen[key][1]:
                    seen[key] = (at, seq, talk.test)
        return [(visitor, at) for (visitor, _), (at, _, test) in seen.items() if not test]

    def read_receipts(self, base):
        """Of each (handoff, person, step): whether it was attempted, seen, and when acknowledged."""
        self.alerts = defaultdict(dict)
        for who, told, at in base.execute("SELECT who, json, at FROM side WHERE kind = 'receipt' ORDER BY id"):
            told = json.loads(told)
            of = self.alerts[(told["c"] if "c" in told else "", told.get("no", 0))]
            one = of.setdefault((who, told.get("step", 0)), {"tried": False, "seen": False, "noticed": None})
            state = told["state"]
            one["tried"] |= state == "attempted"
            one["seen"] |= state in ("displayed", "acknowledged")
            if state == "acknowledged":
                one["noticed"] = at if one["noticed"] is None else min(at, one["noticed"])


# ---- Counting ----

def rounded(numerator, denominator, whole):
    return floor(Fraction(numerator * whole * 100, denominator) + Fraction(1, 2)) if denominator else None


def share(hits, out=()):
    """hits: True or False for each that counts; out: why each other does not."""
    good, all_ = sum(hits), len(hits)
    return {"unit": "percent", "numerator": good, "denominator": all_, "n": all_, "value": rounded(good, all_, 100),
            "excluded": dict(Counter(out)), "few": all_ < 20}


def spans(values, out=()):
    values = sorted(max(0, v) for v in values)
    rank = {q: values[ceil(Fraction(q * len(values), 100)) - 1] if values else None for q in (50, 90, 99)}
    return {"unit": "span", "numerator": sum(values), "denominator": len(values), "n": len(values),
            "value": rank[50], "p50": rank[50], "p90": rank[90], "p99": rank[99],
            "max": values[-1] if values else None, "excluded": dict(Counter(out)), "few": len(values) < 20}


def count(n):
    return {"unit": "count", "numerator": n, "denominator": 1, "n": n, "value": n, "excluded": {}, "few": False}


def split(items, why_not, value):
    """value() of those that why_not() has nothing against, and the reasons of the others."""
    kept, out = [], []
    for item in items:
        why = why_not(item)
        if why:
            out.append(why)
        else:
            kept.append(value(item))
    return kept, out


def in_queue(h):
    if h.is_takeover():
        return "takeover"
    if not h.end:
        return "open"
    return "refused" if h.outcome() == "refused" else None


def answerable(h):
    """Why a handoff is in no share of targets."""
    if h.is_takeover():
        return "takeover"
    if h.target() <= 0:
        return "no_target"
    if h.first_human() is not None:
        return None
    if not h.end:
        return "open"
    if h.outcome() in ("cancelled", "refused"):
        return h.outcome()
    if h.outcome() != "missed":
        return "unanswered"
    return "short" if h.left_early() else None


def of_handoffs(log, handoffs):
    figures = {}
    real = [h for h in handoffs if not h.is_takeover()]
    figures["handoffs"] = count(len(real))
    figures["takeovers"] = count(len(handoffs) - len(real))

    def waiting(missing, name):
        return lambda h: "takeover" if h.is_takeover() else name if missing(h) is None else None

    figures["time_to_human"] = spans(*split(handoffs, waiting(Handoff.first_human, "unanswered"),
                                            lambda h: h.first_human() - h.at))
    figures["wait"] = spans(*split(handoffs, waiting(Handoff.claim, "unclaimed"), lambda h: h.claim() - h.at))

    def compose(h):
        begun = [since for _, since, _, _ in h.stretches() if since <= h.first_human()]
        return h.first_human() - begun[-1]

    figures["compose"] = spans(*split(handoffs, lambda h: None if h.first_human() is not None else "unanswered",
                                      compose))
    replies = [h.replies() for h in handoffs]
    figures["reply_time"] = spans([v for some, _ in replies for v in some],
                                  ["unanswered" for _, waits in replies if waits])
    figures["handle_time"] = spans(*split(
        handoffs, lambda h: "open" if not h.end else None if h.stretches() else "unclaimed",
        lambda h: sum((to if to is not None else h.end["at"]) - since - asleep for _, since, to, asleep in h.stretches())))
    figures["sla"] = share(*split(handoffs, answerable, lambda h: h.first_human() is not None
                                  and h.first_human() - h.at <= h.target()))

    def gone(h):
        return in_queue(h) or ("deferred" if h.is_deferred() else "short" if h.left_early() else None)

    figures["abandonment"] = share(*split(handoffs, gone, lambda h: h.outcome() == "missed"
                                          and h.end["data"].get("why") == "left"))
    figures["short_abandons"] = count(sum(not in_queue(h) and h.left_early() for h in handoffs))
    figures["missed"] = share(*split(handoffs, in_queue, lambda h: h.outcome() == "missed"))
    figures["dropped"] = share(*split(
        handoffs, lambda h: "unclaimed" if h.claim() is None else None if h.end else "open",
        lambda h: h.outcome() == "dropped"))
    figures.update(afterwards(log, handoffs))
    return figures


def afterwards(log, handoffs):
    figures = {"csat": share([h.rating >= 4 for h in handoffs if h.rating]),
               "survey_response": share([bool(h.rating) for h in handoffs
                                         if h.end and h.end["data"]["owner"] == "nobody"])}
    theirs = defaultdict(list)
    for h in log.handoffs:
        theirs[h.visitor].append(h)
    reached = defaultdict(list)
    for visitor, at in log.goals:
        reached[visitor].append(at)

    credited = set()
    for visitor, at in log.goals:
        touches = sorted((h.last_human(), id(h)) for h in theirs[visitor]
                         if h.last_human() is not None and h.last_human() <= at)
        if touches and at - touches[-1][0] <= WEEK:
            credited.add(touches[-1][1])
    figures["conversion"] = share(*split(handoffs, lambda h: None if h.first_human() is not None else "unanswered",
                                         lambda h: id(h) in credited))
    figures["conversion_without_human"] = share(*split(
        handoffs, lambda h: "answered" if h.first_human() is not None else None if h.end else "open",
        lambda h: any(0 < at - h.at <= WEEK for at in reached[h.visitor])))

    def again(h, within, fits=lambda other: True):
        return any(other is not h and not other.is_takeover() and 0 <= other.at - h.end["at"] <= within and fits(other)
                   for other in theirs[h.visitor])

    def served(h):
        return "unanswered" if h.first_human() is None else None if h.end else "open"

    figures["repeat_contact"] = share(*split(handoffs, served, lambda h: again(h, WEEK)))
    figures["repeat_contact_same_category"] = share(*split(handoffs, served, lambda h: again(
        h, WEEK, lambda o: o.request["data"]["category"] == h.request["data"]["category"])))
    figures["return_bounce"] = share([again(h, 10 * MINUTE, lambda o: o.conversation == h.conversation)
                                      for h in handoffs if h.outcome() == "returned"])

    alerts = {id(h): log.alerts.get((h.conversation, h.no), {}).values() for h in handoffs}

    def noticed(h):
        times = [a["noticed"] for a in alerts[id(h)] if a["noticed"] is not None]
        times += [h.claim()] if h.claim() is not None else []
        return bool(times) and min(times) - h.at <= MINUTE

    figures["acknowledged"] = share(*split(
        handoffs, lambda h: "takeover" if h.is_takeover() else "out_of_hours" if h.is_out_of_hours() else None, noticed))
    tried = [a["seen"] for some in alerts.values() for a in some if a["tried"]]
    figures["alerts_seen"] = share(tried)
    return figures


def of_talks(talks):
    def contained(t):
        return not t.handoffs and not t.wanted

    def first_answer(t):
        asked = t.words("visitor")[0]
        answers = [at for at in answers_after(t)]
        return answers[0] - asked

    def answers_after(t):
        first = next((e["seq"] for e in t.events if e["type"] == "message.added" and e["data"]["kind"] == "text"
                      and e["data"]["speaker"] == "visitor"), None)
        return [e["at"] for e in t.events if first is not None and e["seq"] > first and e["type"] == "message.added"
                and e["data"]["kind"] == "text" and e["data"]["speaker"] in ("ai", "bot")]

    def spoken(t):
        return None if t.words("visitor") else "silent"

    figures = {"conversations": count(len(talks)),
               "handoff_rate": share([any(not h.is_takeover() for h in t.handoffs) for t in talks]),
               "takeover_rate": share([any(h.is_takeover() for h in t.handoffs) for t in talks]),
               "containment": share([contained(t) for t in talks]),
               "satisfied_containment": share([t.rating >= 4 for t in talks if contained(t) and t.rating]),
               "csat_ai": share([t.rating >= 4 for t in talks if t.rating]),
               "ai_rated_bad": share([t.rating <= 2 for t in talks if t.rating and t.words("ai", "bot")]),
               "answered_by_ai": share(*split(talks, spoken, lambda t: bool(answers_after(t)))),
               "first_ai_answer": spans(*split(
                   talks, lambda t: spoken(t) or (None if answers_after(t) else "unanswered"), first_answer))}
    return figures


def of_agents(log, start, stop):
    """Counts, for each agent, the moments between any two changes; none of it is an interval of another's making."""
    owned = defaultdict(list)
    for h in log.handoffs:
        for agent, since, to, _ in h.stretches():
            owned[agent].append((since, stop if to is None else to))
    ready = busy = each = people = 0
    for agent, changes in log.statuses.items():
        edges = sorted({start, stop} | {at for at, _ in changes} | {at for s in owned[agent] for at in s})
        edges = [at for at in edges if start <= at <= stop]
        times = [at for at, _ in changes]
        mine = 0
        begins = sorted(s for s, _ in owned[agent])
        ends = sorted(e for _, e in owned[agent])
        for low, high in zip(edges, edges[1:]):
            now = bisect.bisect_right(times, low) - 1
            if now < 0 or changes[now][1] != "available":
                continue
            holding = bisect.bisect_right(begins, low) - bisect.bisect_right(ends, low)
            mine += high - low
            busy += high - low if holding else 0
            each += (high - low) * holding
        ready += mine
        people += mine > 0
    return {"occupancy": {"unit": "percent", "numerator": busy, "denominator": ready, "n": people,
                          "value": rounded(busy, ready, 100), "excluded": {}, "few": False},
            "concurrency": {"unit": "ratio", "numerator": each, "denominator": busy, "n": people,
                            "value": rounded(each, busy, 1), "excluded": {}, "few": False},
            "corrected_answers": count(sum(start <= at < stop for at in log.corrections))}


def measured(log, start, stop, by=None, zone="UTC", teams=(), category=None):
    """All figures of a window by (name, group)."""
    handoffs = [h for h in log.handoffs if start <= h.at < stop and (not teams or h.last_team() in teams)
                and (not category or h.request["data"]["category"] == category)]
    whole = not teams and not category
    talks = [t for t in log.talks if not t.test and start <= t.at < stop] if whole else []
    found = {(name, ""): f for name, f in of_handoffs(log, handoffs).items()}
    if whole:
        found.update({(name, ""): f for name, f in {**of_talks(talks), **of_agents(log, start, stop)}.items()})

    def clock(at):
        local = datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=at)
        return local.astimezone(ZoneInfo(zone)).strftime("%H" if by == "hour" else "%Y-%m-%d")

    keys = {None: lambda h: [], "team": lambda h: [h.last_team() or "-"], "reason": Handoff.codes,
            "category": lambda h: [h.request["data"]["category"]], "hour": lambda h: [clock(h.at)],
            "day": lambda h: [clock(h.at)]}[by]
    groups, groups_of_talks = defaultdict(list), defaultdict(list)
    for h in handoffs:
        for key in keys(h):
            groups[key].append(h)
    if by in ("hour", "day"):
        for t in talks:
            groups_of_talks[clock(t.at)].append(t)
    for group in set(groups) | set(groups_of_talks):
        figures = of_handoffs(log, groups[group])
        if by in ("hour", "day") and whole:
            figures.update(of_talks(groups_of_talks[group]))
        found.update({(name, group): f for name, f in figures.items()})
    return found


# ---- Comparing ----

def told(batond, data, words):
    run = subprocess.run([batond, "metrics", "--data", data, "--json", *words], check=True, capture_output=True,
                         text=True)
    report = json.loads(run.stdout)
    figures = {}
    for f in report["figures"]:
        f["excluded"] = {e["why"]: e["n"] for e in f.get("excluded", [])}
        figures[(f["name"], f.get("group", ""))] = f
    return report, figures


def differences(ours, theirs):
    lines = [f"{key}: only here" for key in ours.keys() - theirs.keys()]
    lines += [f"{key}: only there" for key in theirs.keys() - ours.keys()]
    for key in sorted(ours.keys() & theirs.keys()):
        for field in ("unit", "numerator", "denominator", "n", "value", "p50", "p90", "p99", "max", "excluded"):
            if ours[key].get(field) != theirs[key].get(field):
                lines.append(f"{key} {field}: {ours[key].get(field)} here, {theirs[key].get(field)} there")
        if ours[key]["few"] != theirs[key].get("few", False):
            lines.append(f"{key} few: {ours[key]['few']} here, {theirs[key].get('few', False)} there")
    return lines


def iso(at):
    return (datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=at)).strftime("%Y-%m-%dT%H:%M:%S.") \
        + f"{at % 1000:03d}Z"


def shallow(figures):
    """Figures that would agree however they were counted."""
    lines = []
    for (name, group), f in figures.items():
        if group == "" and (f["numerator"] <= 0 or (f["unit"] == "percent" and f["numerator"] >= f["denominator"])):
            lines.append(f"{name}: {f['numerator']} of {f['denominator']} proves nothing")
    return lines


def kill_often(batond, data):
    """Ends the program in the middle of its counting, again and again: what is kept has to go on from there."""
    places = []
    for wait in (0.02, 0.05, 0.1, 0.15, 0.2):
        run = subprocess.Popen([batond, "metrics", "--data", data, "--json"], stdout=subprocess.DEVNULL)
        time.sleep(wait)
        run.kill()
        run.wait()
        if os.path.exists(os.path.join(data, "metrics.db")):
            facts = sqlite3.connect(os.path.join(data, "metrics.db"))
            tables = facts.execute("SELECT count(*) FROM sqlite_master WHERE name = 'place'").fetchone()[0]
            places.append(facts.execute("SELECT seq FROM place").fetchone()[0] if tables else 0)
            facts.close()
    print("killed at", ", ".join(str(place) for place in places))


def beside(batond, data):
    """Asks while a server runs on the workspace, by the command and over HTTP."""
    server = subprocess.Popen([batond, "serve", "--data", data, "--listen", "127.0.0.1:0", "--no-ai"],
                              stdout=subprocess.PIPE, text=True)
    bad = 0
    try:
        base = server.stdout.readline().split()[-1]
        report, _ = told(batond, data, ["--by", "team"])
        bad += report["up_to"] <= 0
        for _ in range(100):
            try:
                text = urllib.request.urlopen(base + "/metrics", timeout=5).read().decode()
                break
            except urllib.error.HTTPError as early:
                if early.code != 503:
                    raise
                time.sleep(0.1)
        else:
            text = ""
        bad += "baton_log_seq " not in text or "baton_handoffs{" not in text
    finally:
        server.terminate()
        bad += server.wait(timeout=30) != 0
    print("differs" if bad else "agrees ", "beside a server, and over HTTP")
    return bad


def compare(batond, data, end):
    log = Log(os.path.join(data, "workspace.db"))
    first = min(t.at for t in log.talks)
    middle = first + (end - first) // 3
    sales = sorted({h.last_team() for h in log.handoffs if h.last_team()})[0]
    cases = [
        ([], dict(start=0, stop=end)),
        (["--from", iso(middle)], dict(start=middle, stop=end)),
        (["--from", iso(first + DAY), "--to", iso(middle)], dict(start=first + DAY, stop=middle)),
        (["--by", "team"], dict(start=0, stop=end, by="team")),
        (["--by", "category"], dict(start=0, stop=end, by="category")),
        (["--by", "reason"], dict(start=0, stop=end, by="reason")),
        (["--by", "hour", "--zone", "Europe/Berlin"], dict(start=0, stop=end, by="hour", zone="Europe/Berlin")),
        (["--by", "day", "--zone", "America/New_York", "--from", iso(first), "--to", iso(first + 20 * DAY)],
         dict(start=first, stop=first + 20 * DAY, by="day", zone="America/New_York")),
        (["--team", sales, "--by", "category"], dict(start=0, stop=end, by="category", teams=[sales])),
        (["--category", "billing", "--by", "team"], dict(start=0, stop=end, by="team", category="billing")),
    ]
    bad = 0
    for words, case in cases:
        words = words if "--to" in words else [*words, "--to", iso(end)]
        report, theirs = told(batond, data, words)
        lines = differences(measured(log, **case), theirs)
        if report["up_to"] != log.top:
            lines.append(f"counted up to {report['up_to']}, the log ends with {log.top}")
        if case == dict(start=0, stop=end):
            lines += shallow(theirs)
        print(f"{'differs' if lines else 'agrees '} {len(theirs):5d} figures  {' '.join(words)}")
        for line in lines[:40]:
            print("  ", line)
        bad += len(lines)
    print(f"{len(log.talks)} conversations, {len(log.handoffs)} handoffs, {log.top} events, {bad} differences")
    return bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batond", required=True)
    parser.add_argument("--world")
    parser.add_argument("--data")
    parser.add_argument("--conversations", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.data:
        return 1 if compare(given.batond, given.data, int(datetime.now(timezone.utc).timestamp() * 1000)) else 0
    # Each command is a commit of its own: in memory that costs no disk a sync.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        data = os.path.join(folder, "shop")
        made = subprocess.run([given.world, data, str(given.conversations), str(given.seed)], check=True,
                              capture_output=True, text=True)
        kill_often(given.batond, data)
        bad = compare(given.batond, data, int(made.stdout) + DAY)
        return 1 if bad + beside(given.batond, data) else 0


if __name__ == "__main__":
    sys.exit(main())
