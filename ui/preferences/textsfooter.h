// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wordingdraft.h"
#include "ui/preferences/changesfooter.h"

namespace Baton::Ui {

/// Below the page of texts.
class TextsFooter final : public ChangesFooter
{
    Q_OBJECT

public:
    TextsFooter(WordingDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    int count() const override { return m_draft.changes(); }
    QString offlineWords() const override;
    QString faultWords() const override;
    QString disputeWords() const override;
    void onOvertaken();
    void onRefused(Code code);

    WordingDraft &m_draft;
};

} // namespace Baton::Ui
