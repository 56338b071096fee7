// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wholedraft.h"
#include "domain/wordinglint.h"

namespace Baton {

/// What an admin changed of the texts that visitors read, over what others save line by line; see disputed().
class WordingDraft final : public WholeDraft
{
    Q_OBJECT

public:
    /// One line in one language, or the whole language.
    struct Place
    {
        QString language;
        TemplateLine line = nullptr; ///< none for all of it, where it was added or removed

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// Why a language cannot be added.
    enum class AddFault { NoTag, Known, TooMany };

    explicit WordingDraft(Console &console);

    bool isChanged() const override { return m_change.has_value(); }
    /// That there are texts in; English is always among them.
    QStringList languages() const;
    QString text(const Place &place) const;
    /// What Baton comes with; empty where it has none in that language.
    static QString builtIn(const Place &place);
    /// That Baton comes with and there are none in here.
    QStringList addableLanguages() const;
    /// For any way to write a tag: "pt_br" is "pt-BR".
    std::optional<AddFault> addFault(const QString &tag) const;
    /// What visitors with an unknown language read stays.
    bool canRemove(const QString &language) const;
    /// How many lines differ from what is stored, and languages.
    int changes() const;
    /// What of the changes somebody else has changed since, too: saving puts ours over theirs, which is what is stored.
    QList<Place> disputed() const { return m_change ? m_change->disputed : QList<Place>(); }
    QString storedText(const Place &place) const { return stored().value(place.language).*place.line; }
    bool isStored(const QString &language) const { return stored().contains(language); }
    /// The first changed line that cannot be saved: something in it would reach visitors as it is written, or it is
    /// longer than may be.
    std::optional<Place> faulty() const;

    // For the preview.
    QString agentName() const; ///< one's own
    QString teamName() const; ///< the default one's

    void setText(const Place &place, const QString &text);
    /// With the built-in texts, in English where Baton comes with none. Its tag as it is kept; empty where it cannot
    /// be.
    QString addLanguage(const QString &tag);
    void removeLanguage(const QString &language);
    void discard() override;
    /// With the whole workspace, and the revision that was seen.
    void save() override;

private:
    using Texts = QMap<QString, Templates>; ///< by language

    struct Change
    {
        Texts base;
        Texts mine;
        QList<Place> disputed = {};
    };

    const Texts &stored() const;
    const Texts &mine() const { return m_change ? m_change->mine : stored(); }
    static QList<Place> differences(const Texts &before, const Texts &after);
    QList<Place> changedLines() const;
    static Texts rebased(const Texts &base, const Texts &mine, const Texts &now);
    void set(const Texts &texts);
    QList<Place> disputedWith(const Texts &now) const;
    QList<Place> stillDisputed(QList<Place> places, const Texts &mine) const;
    void onPeople() override;

    std::optional<Change> m_change;
    Texts m_known; ///< stored, as it was told last
    std::optional<Texts> m_sent;
};

} // namespace Baton
