// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/waitestimate.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <random>
#include <vector>

/// Days at made-up shops on virtual time: visitors who come in rushes and lose patience, people who take several
/// conversations at a time, need a moment to pick one up, and go to lunch. What each visitor would have been told when
/// they came, and how long it really took.
namespace Baton::Test::Arrivals {

struct Shop
{
    const char *name;
    int people;
    int capacity;
    double perMinute; ///< visitors at the quietest twice as few, in a rush more than twice as many
    double talkMinutes; ///< median
    double pickUpSeconds; ///< median
    double patienceMinutes; ///< mean
    bool isFull; ///< people have to wait for room much of the day
};

inline const std::vector<Shop> &shops()
{
    static const std::vector<Shop> all{
        {"usual", 3, 3, 0.9, 8, 15, 12, true},         {"rush", 3, 3, 1.3, 8, 15, 12, true},
        {"one_at_a_time", 6, 1, 0.7, 8, 15, 12, true}, {"few", 2, 2, 0.4, 8, 15, 12, true},
        {"calm", 3, 3, 0.6, 8, 15, 12, false},
    };
    return all;
}

/// What one visitor who was claimed would have been told at first, and what it came to.
struct Told
{
    Millis estimate;
    Millis lastTen; ///< average of the last ten waits that ended in a claim
    Millis lasted;
};

/// The same on every machine: the distributions of the standard library are not.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {}
    double share() { return (double(m_engine()) + 0.5) / 4294967296.0; } ///< between 0 and 1, neither of them
    double exponential(double mean) { return -mean * std::log(share()); }
    double around(double median, double spread)
    {
        const double normal = std::sqrt(-2 * std::log(share())) * std::cos(6.283185307179586 * share());
        return median * std::exp(spread * normal);
    }

private:
    std::mt19937 m_engine;
};

class Day
{
public:
    Day(const Shop &shop, quint32 seed)
        : m_shop(shop)
        , m_chance(seed)
    {}

    std::vector<Told> run()
    {
        plan();
        while (!m_happenings.empty()) {
            const Happening next = m_happenings.top();
            m_happenings.pop();
            m_now = next.at;
            take(next);
            reach();
        }
        return m_told;
    }

private:
    enum class Kind { Comes, GivesUp, PicksUp, Ends, IsBack };
    struct Happening
    {
        double at; ///< seconds
        Kind kind;
        int who;
        bool operator<(const Happening &other) const { return at > other.at; }
    };
    struct Person
    {
        int load = 0;
        bool isReaching = false;
        double lunch = 0;
    };
    struct Visitor
    {
        Wait wait;
        std::optional<Millis> estimate;
        std::optional<Millis> lastTen;
    };

    static constexpr double dayLasts = 10 * 3600;
    static constexpr double lunchLasts = 2400;

    Instant now() const { return {qint64(m_now * 1000)}; }
    double visitorsPerSecond(double at) const
    {
        const double hour = 8 + at / 3600;
        const auto rush = [hour](double peak, double width) { return std::exp(-std::pow((hour - peak) / width, 2)); };
        return m_shop.perMinute / 60 * (0.5 + 1.2 * rush(10, 0.8) + 1.5 * rush(14, 1.0));
    }
    bool isHere(const Person &person) const { return m_now < person.lunch || m_now >= person.lunch + lunchLasts; }

    void plan()
    {
        const double most = m_shop.perMinute / 60 * 2.5;
        int visitors = 0;
        for (double at = m_chance.exponential(1 / most); at < dayLasts; at += m_chance.exponential(1 / most)) {
            if (m_chance.share() < visitorsPerSecond(at) / most)
                m_happenings.push({at, Kind::Comes, visitors++});
        }
        m_people.resize(std::size_t(m_shop.people));
        for (Person &person : m_people) {
            person.lunch = 4 * 3600 + m_chance.share() * 5400;
            m_happenings.push({person.lunch + lunchLasts, Kind::IsBack, 0});
        }
    }
    void take(const Happening &one)
    {
        switch (one.kind) {
        case Kind::Comes:
            return comes(one.who);
        case Kind::GivesUp:
            return ends(one.who, false);
        case Kind::PicksUp:
            return picksUp(m_people[std::size_t(one.who)], one.who);
        case Kind::Ends:
            --m_people[std::size_t(one.who)].load;
            return;
        case Kind::IsBack:
            return;
        }
    }
    void comes(int who)
    {
        QueuedAt from;
        from.place = int(m_line.size()) + 1;
        for (const Person &person : m_people) {
            from.people += isHere(person) ? 1 : 0;
            from.room += isHere(person) ? m_shop.capacity - person.load : 0;
        }
        QList<Wait> going;
        for (const int other : m_line) {
            Wait wait = m_visitors[other].wait;
            wait.lasted = now() - wait.beganAt;
            going.append(wait);
        }
        Visitor visitor;
        visitor.wait = {now(), {}, from, false};
        visitor.estimate = expectedWait(
            waitModel(QList<Wait>(m_ended.cbegin(), m_ended.cend()), going.mid(0, waitsKept), now()), from);
        if (m_claimed.size() == 10) {
            Millis sum{0};
            for (const Millis lasted : m_claimed)
                sum += lasted;
            visitor.lastTen = sum / 10;
        }
        m_visitors[who] = visitor;
        m_line.push_back(who);
        m_happenings.push({m_now + m_chance.exponential(m_shop.patienceMinutes * 60), Kind::GivesUp, who});
    }
    void picksUp(Person &person, int no)
    {
        person.isReaching = false;
        if (m_line.empty() || !isHere(person) || person.load >= m_shop.capacity)
            return;
        ends(m_line.front(), true);
        ++person.load;
        m_happenings.push({m_now + m_chance.around(m_shop.talkMinutes * 60, 0.7), Kind::Ends, no});
    }
    void ends(int who, bool isClaimed)
    {
        const auto there = std::find(m_line.begin(), m_line.end(), who);
        if (there == m_line.end())
            return;
        m_line.erase(there);
        Visitor &visitor = m_visitors[who];
        visitor.wait.lasted = now() - visitor.wait.beganAt;
        visitor.wait.isClaimed = isClaimed;
        m_ended.push_back(visitor.wait);
        if (m_ended.size() > std::size_t(waitsKept))
            m_ended.pop_front();
        if (!isClaimed)
            return;
        if (visitor.estimate && visitor.lastTen)
            m_told.push_back({*visitor.estimate, *visitor.lastTen, visitor.wait.lasted});
        m_claimed.push_back(visitor.wait.lasted);
        if (m_claimed.size() > 10)
            m_claimed.pop_front();
    }
    /// Whoever has room sees that somebody waits, and takes a moment.
    void reach()
    {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            Person &person = m_people[i];
            if (m_line.empty() || person.isReaching || !isHere(person) || person.load >= m_shop.capacity)
                continue;
            person.isReaching = true;
            m_happenings.push({m_now + m_chance.around(m_shop.pickUpSeconds, 0.6), Kind::PicksUp, int(i)});
        }
    }

    const Shop &m_shop;
    Chance m_chance;
    double m_now = 0;
    std::priority_queue<Happening> m_happenings;
    std::vector<Person> m_people;
    std::map<int, Visitor> m_visitors;
    std::deque<int> m_line;
    std::deque<Wait> m_ended;
    std::deque<Millis> m_claimed;
    std::vector<Told> m_told;
};

inline std::vector<Told> day(const Shop &shop, quint32 seed)
{
    return Day(shop, seed).run();
}

inline double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace Baton::Test::Arrivals
