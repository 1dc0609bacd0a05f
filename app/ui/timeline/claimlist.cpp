// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimlist.h"

#include "ui/timeline/claimdelegate.h"

#include <QResizeEvent>

#include <algorithm>

namespace
{
QString headOf(const ClaimItem &claim, bool isInConflict)
{
    QStringList parts{isInConflict ? QStringLiteral("≠ ") + claim.articleName : claim.articleName};
    if (claim.claim.state == ReviewState::Suggested)
        parts.prepend(ClaimList::tr("suggested"));
    if (!claim.reporterName.isEmpty())
        parts.append(ClaimList::tr("from %1").arg(claim.reporterName));
    parts.append(modalityWord(claim.claim.modality));
    if (!claim.when.isEmpty())
        parts.append(claim.when);
    if (!claim.relativeTitle.isEmpty())
        parts.append(claim.claim.dateText.isEmpty()
                         ? ClaimList::tr("by “%1”").arg(claim.relativeTitle)
                         : ClaimList::tr("%1, by “%2”").arg(claim.claim.dateText.simplified(), claim.relativeTitle));
    if (const QString lost = anchorWord(claim.passage.state); !lost.isEmpty())
        parts.append(lost);
    return parts.join(QStringLiteral(" · "));
}
} // namespace

QString modalityWord(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return ClaimList::tr("happened");
    case Modality::Planned:
        return ClaimList::tr("planned");
    case Modality::ReportedPlan:
        return ClaimList::tr("reported plan");
    case Modality::Speculated:
        return ClaimList::tr("speculated");
    case Modality::Denied:
        return ClaimList::tr("denied");
    case Modality::Recurring:
        return ClaimList::tr("recurring");
    }
    Q_UNREACHABLE_RETURN({});
}

QString anchorWord(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
    case AnchorState::Moved:
        return {};
    case AnchorState::Changed:
        return ClaimList::tr("its words have changed in the article");
    case AnchorState::Ambiguous:
        return ClaimList::tr("its words stand at several places in the article");
    case AnchorState::Lost:
        return ClaimList::tr("its words are no longer in the article");
    }
    Q_UNREACHABLE_RETURN({});
}

ClaimList::ClaimList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new ClaimDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Claims about the event"));
}

void ClaimList::setClaims(const QList<ClaimItem> &claims, const QList<ClaimId> &conflicting)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    const ClaimId before = chosen() ? chosen()->claim.id : ClaimId{};
    clear();
    m_claims = claims;
    for (const ClaimItem &claim : claims) {
        auto *item = new QListWidgetItem(this);
        const QString head = headOf(claim, conflicting.contains(claim.claim.id));
        item->setData(ClaimDelegate::HeadRole, head);
        item->setData(ClaimDelegate::QuoteRole, claim.passage.quote);
        item->setData(Qt::AccessibleTextRole, head + QStringLiteral(": ") + claim.passage.quote);
    }
    if (!choose(before))
        setCurrentRow(count() == 1 ? 0 : std::min(row, count() - 1));
    setMaximumHeight(contentHeight());
    updateGeometry();
}

const ClaimItem *ClaimList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_claims.size() ? &m_claims[row] : nullptr;
}

bool ClaimList::choose(ClaimId claim)
{
    const auto found = std::ranges::find(m_claims, claim, [](const ClaimItem &item) { return item.claim.id; });
    if (found == m_claims.end())
        return false;
    setCurrentRow(int(found - m_claims.begin()));
    return true;
}

int ClaimList::contentHeight() const
{
    constexpr int most = 4000; // pixels; beyond them the list scrolls by itself
    int height = 2 * frameWidth();
    for (int row = 0; row < count() && height < most; ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize ClaimList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, contentHeight()};
}

QSize ClaimList::minimumSizeHint() const
{
    constexpr int lines = 9;
    return {fontMetrics().averageCharWidth() * 12, std::min(contentHeight(), lines * fontMetrics().height())};
}

void ClaimList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    setMaximumHeight(contentHeight()); // other lines break
    updateGeometry();
}
