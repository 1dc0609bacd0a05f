// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/datechoice.h"

#include "study/proposeclaim.h"
#include "text/offsetmap.h"
#include "time/describedate.h"

#include <QMenu>

#include <algorithm>

namespace
{
constexpr qsizetype fastText = 300'000; // UTF-16 units that are read without a wait; longer ones when it is asked for
constexpr qsizetype mostChoices = 20;

Claim withProposal(Claim claim, const NewClaim &proposed)
{
    claim.edtf = proposed.edtf;
    claim.reading = proposed.reading;
    claim.approximate = proposed.approximate;
    claim.uncertain = proposed.uncertain;
    claim.anchorDay = proposed.anchorDay;
    claim.anchorKind = proposed.anchorKind;
    claim.modality = proposed.modality;
    claim.tense = proposed.tense;
    return claim;
}
} // namespace

DateChoice::DateChoice(Study &study, QWidget *parent) : QToolButton(parent), m_study(&study)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setText(tr("Others"));
    setAccessibleName(tr("Other dates in the passage"));
    setToolTip(accessibleName());
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &DateChoice::fill);
}

void DateChoice::setClaim(const ClaimItem &claim)
{
    m_claim = claim;
    menu()->clear();
    const auto version = orEmpty(m_study->store().table<Version>().find(Version{.id = claim.passage.version}));
    const bool isLong = version && version->text.size() > fastText;
    if (!isLong)
        fill();
    setVisible(isLong || menu()->actions().size() > 1);
}

void DateChoice::fill()
{
    if (!menu()->isEmpty())
        return;
    const auto version = orEmpty(m_study->store().table<Version>().find(Version{.id = m_claim.passage.version}));
    const auto article = orEmpty(m_study->store().table<Article>().find(Article{.id = m_claim.article}));
    if (!version || !article || m_claim.passage.state == AnchorState::Lost)
        return;
    const QList<NewClaim> all = proposedClaims(*version, article->published, m_claim.span);
    for (const NewClaim &proposed : all.first(std::min(mostChoices, all.size()))) {
        const TextSpan words = proposed.dateWords;
        if (!words.isEmpty() && words.start >= m_claim.span.start && words.end <= m_claim.span.end)
            add(*version, proposed);
    }
}

// "“next month”: May 2025"
void DateChoice::add(const Version &version, const NewClaim &proposed)
{
    Claim claim = withProposal(m_claim.claim, proposed);
    claim.dateText = version.text.sliced(proposed.dateWords.start, proposed.dateWords.length());
    claim.dateStart = OffsetMap(version.text).pointAt(proposed.dateWords.start) - m_claim.passage.span.start;
    const QString when = describeClaimDate(claim, QLocale());
    QString label =
        QStringLiteral("“%1”: ").arg(claim.dateText.simplified().left(60)) + (when.isEmpty() ? tr("no date") : when);
    QAction *action = menu()->addAction(label.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(claim.dateText == m_claim.claim.dateText && claim.dateStart == m_claim.claim.dateStart);
    connect(action, &QAction::triggered, this, [this, claim] { emit chosen(claim); });
}
