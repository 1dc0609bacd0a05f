// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimlist.h"

#include "ui/timeline/claimdelegate.h"
#include "ui/widgets/rowpainting.h"

#include <QLayout>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

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
    const QString words = claim.claim.dateText.simplified();
    if (!claim.relativeTitle.isEmpty() && words.isEmpty())
        parts.append(ClaimList::tr("counting from “%1”").arg(claim.relativeTitle));
    else if (!claim.relativeTitle.isEmpty())
        parts.append(ClaimList::tr("%1, counting from “%2”").arg(words, claim.relativeTitle));
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    fit();
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

void ClaimList::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_editor->setParent(viewport());
    m_editor->installEventFilter(this);
}

int ClaimList::editorHeight() const
{
    const int width = viewport()->width() - 2 * rowMargin(fontMetrics());
    return m_editor->layout()->totalHeightForWidth(std::max(width, 0)) + rowMargin(fontMetrics());
}

int ClaimList::contentHeight() const
{
    constexpr int most = 12000; // pixels; beyond them the list scrolls by itself
    int height = 2 * frameWidth();
    for (int row = 0; row < count() && height < most; ++row)
        height += sizeHintForRow(row);
    return height;
}

// Makes room for the editor below the claim that is chosen, and itself as high as all claims.
void ClaimList::fit()
{
    if (!m_editor || m_isFitting)
        return;
    m_isFitting = true;
    const int height = editorHeight();
    for (int row = 0; row < count(); ++row) {
        const int room = row == currentRow() ? height : 0;
        if (item(row)->data(ClaimDelegate::RoomRole).toInt() != room)
            item(row)->setData(ClaimDelegate::RoomRole, room);
    }
    setFixedHeight(contentHeight());
    doItemsLayout();
    m_editor->setVisible(chosen() != nullptr);
    if (const QListWidgetItem *below = chosen() ? item(currentRow()) : nullptr) {
        const int margin = rowMargin(fontMetrics());
        const QRect row = visualItemRect(below);
        m_editor->setGeometry(margin, row.bottom() + 1 - height, viewport()->width() - 2 * margin, height - margin);
    }
    m_isFitting = false;
}

// A claim is chosen when the button is let go: the rows move when it is, and would move away from under a button that
// is still down.
void ClaimList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint()).row();
    if (event->button() != Qt::LeftButton && m_pressed >= 0)
        setCurrentRow(m_pressed);
    event->accept();
}

void ClaimList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = std::exchange(m_pressed, -1);
    event->accept();
    if (event->button() != Qt::LeftButton || row < 0 || row != indexAt(event->position().toPoint()).row())
        return;
    setCurrentRow(row);
    emit itemClicked(item(row));
}

void ClaimList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ClaimList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) // nothing is dragged along
        QListWidget::mouseMoveEvent(event);
}

void ClaimList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit(); // other lines break
}

bool ClaimList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::LayoutRequest)
        fit(); // it has more rows, or fewer
    return QListWidget::eventFilter(watched, event);
}
