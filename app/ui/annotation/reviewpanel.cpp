// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/reviewpanel.h"

#include "study/actions/addversion.h"
#include "text/textcarrier.h"
#include "text/worddifference.h"
#include "ui/annotation/evidenceview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/twolinedelegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
// Differences between the words of two passages, as spans of the whole texts on either side.
struct Marks {
    QList<TextSpan> before;
    QList<TextSpan> now;
};

Marks marksOf(QStringView before, TextSpan was, QStringView now, TextSpan is)
{
    Marks marks;
    for (const WordDifference &difference :
         wordDifferences(before.sliced(was.start, was.length()), now.sliced(is.start, is.length()))) {
        marks.before.append({.start = was.start + difference.before.start, .end = was.start + difference.before.end});
        marks.now.append({.start = is.start + difference.after.start, .end = is.start + difference.after.end});
    }
    return marks;
}
} // namespace

ReviewPanel::ReviewPanel(Study &study, const VersionTexts &texts, ReviewList &reviews, Navigator &navigator,
                         QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_texts(&texts)
    , m_reviews(&reviews)
    , m_navigator(&navigator)
    , m_title(new QuietLabel(QuietLabel::Kind::Title))
    , m_view(new QListView)
    , m_evidence(new QWidget)
    , m_headBefore(new QuietLabel(QuietLabel::Kind::Words))
    , m_headNow(new QuietLabel(QuietLabel::Kind::Words))
    , m_before(new EvidenceView(EvidenceView::Side::Before))
    , m_now(new EvidenceView(EvidenceView::Side::Now))
    , m_accept(new QPushButton(tr("&Accept")))
    , m_place(new QPushButton(tr("&Place on the selected words")))
    , m_orphan(new QPushButton(tr("&Leave without a place")))
    , m_next(new QPushButton(tr("Another pla&ce")))
    , m_empty(new EmptyState(tr("Nothing to review. Passages come here when a new version of an article, or another "
                                "analyst's study, leaves it open where they stand.")))
{
    build();
    connect(m_reviews, &QAbstractItemModel::modelReset, this, &ReviewPanel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::accept);
    connect(m_place, &QPushButton::clicked, this, &ReviewPanel::selectionWanted);
    connect(m_orphan, &QPushButton::clicked, this, &ReviewPanel::orphan);
    connect(m_next, &QPushButton::clicked, this, &ReviewPanel::tryNext);
    m_view->installEventFilter(this);
    refresh();
}

void ReviewPanel::build()
{
    setAccessibleName(tr("Review"));
    const int margin = rowMargin(fontMetrics());
    m_view->setModel(m_reviews);
    m_view->setItemDelegate(new TwoLineDelegate(ReviewList::DetailsRole, m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Passages to review"));
    m_before->setAccessibleName(tr("As it stood"));
    m_now->setAccessibleName(tr("As it stands now"));
    auto *sides = new QGridLayout(m_evidence);
    sides->setContentsMargins(margin, 0, margin, 0);
    sides->setHorizontalSpacing(margin);
    sides->addWidget(m_headBefore, 0, 0);
    sides->addWidget(m_headNow, 0, 1);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_now, 1, 1);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, margin / 2, 0, 0);
    buttons->setSpacing(margin / 2);
    for (QPushButton *button : {m_accept, m_place, m_orphan, m_next}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    sides->addLayout(buttons, 2, 0, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, margin);
    column->setSpacing(margin / 2);
    m_title->setContentsMargins(margin, 0, margin, 0);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 2);
    row->addWidget(m_evidence, 5);
    column->addLayout(row, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);
}

// One key for each answer, while the list has the focus.
bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    const std::pair<Qt::Key, QPushButton *> keys[] = {
        {Qt::Key_A, m_accept}, {Qt::Key_P, m_place}, {Qt::Key_L, m_orphan}, {Qt::Key_C, m_next}};
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto found = std::ranges::find(keys, key->key(), &std::pair<Qt::Key, QPushButton *>::first);
    if (found == std::end(keys) || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (found->second->isVisible())
        found->second->click();
    return true;
}

const ReviewItem *ReviewPanel::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_reviews->rowCount() ? &m_reviews->items()[row] : nullptr;
}

void ReviewPanel::refresh()
{
    const int count = m_reviews->rowCount();
    m_title->setText(count == 0 ? tr("Review") : tr("Review · %1").arg(QLocale().toString(count)));
    m_view->setVisible(count > 0);
    m_evidence->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count == 0)
        return;
    const int row = std::min(m_row, count - 1);
    m_view->setCurrentIndex(m_reviews->index(row));
    showRow(row);
}

void ReviewPanel::showRow(int row)
{
    if (row < 0 || row >= m_reviews->rowCount())
        return;
    m_row = row;
    m_tried.reset();
    m_turn = 0;
    m_others.clear();
    const ReviewItem &item = m_reviews->items()[row];
    const auto before = m_texts->version(item.before.version);
    const auto now = m_texts->current(item.article);
    if (!before || !now)
        return;
    if (before->version.id != now->version.id)
        m_others = TextCarrier(before->version.text, now->version.text)
                       .carry(before->map.toUnits(item.before.span))
                       .alternatives;
    m_headBefore->setText(tr("%1, version %2").arg(item.articleName).arg(item.versionBefore));
    m_headNow->setText(item.isLost() ? tr("Not found in version %1").arg(item.versionNow)
                                     : tr("Version %1: %2").arg(item.versionNow).arg(stateWords(item.now.state)));
    m_accept->setEnabled(!item.isLost() && !m_study->isReadOnly());
    m_place->setEnabled(!m_study->isReadOnly());
    m_orphan->setEnabled(!m_study->isReadOnly());
    m_next->setVisible(!m_others.isEmpty());
    showNow(item);
    if (!item.highlight.isNull())
        m_navigator->selectHighlight(item.highlight);
}

void ReviewPanel::showNow(const ReviewItem &item)
{
    const auto before = m_texts->version(item.before.version);
    const auto now = m_tried ? m_texts->current(item.article) : m_texts->version(item.now.version);
    if (!before || !now)
        return;
    const TextSpan was = before->map.toUnits(item.before.span);
    if (item.isLost() && !m_tried) {
        m_before->showPassage(before->version.text, was, {});
        m_now->showSentence(tr("These words are not there any more, or not so that it could be said where. Select the "
                               "words that they belong on in the article and press P, or leave them without a place: "
                               "nothing is lost, they stay with their old version."));
        return;
    }
    const TextSpan is = m_tried.value_or(now->map.toUnits(item.now.span));
    const Marks marks = marksOf(before->version.text, was, now->version.text, is);
    m_before->showPassage(before->version.text, was, marks.before);
    m_now->showPassage(now->version.text, is, marks.now);
    if (m_tried || m_revealed != item.id())
        m_navigator->goTo({.article = item.article, .span = is, .version = now->version.id});
    m_revealed = item.id();
}

// The proposed place comes round again after the others.
void ReviewPanel::tryNext()
{
    const ReviewItem *item = current();
    if (!item || m_others.isEmpty())
        return;
    m_turn = (m_turn + 1) % (m_others.size() + 1);
    m_tried = m_turn == 0 ? std::nullopt : std::optional(m_others[m_turn - 1]);
    m_accept->setEnabled((m_tried || !item->isLost()) && !m_study->isReadOnly());
    showNow(*item);
}

void ReviewPanel::accept()
{
    const ReviewItem *item = current();
    if (!item || !m_accept->isEnabled())
        return;
    if (m_tried)
        place(m_texts->current(item->article)->version.id, *m_tried);
    else
        tell(acceptPassage(*m_study, item->id()));
}

void ReviewPanel::place(VersionId version, TextSpan span)
{
    const ReviewItem *item = current();
    const auto text = m_texts->version(version);
    if (!item || !text)
        return;
    if (text->version.article != item->article || span.isEmpty()) {
        emit failed({.kind = ErrorKind::Usage,
                     .subject = tr("Select the words in the pane of %1 first.").arg(item->articleName),
                     .detail = {}});
        return;
    }
    tell(placePassage(*m_study, item->id(), version, span));
}

void ReviewPanel::orphan()
{
    if (const ReviewItem *item = current())
        tell(orphanPassage(*m_study, item->id()));
}

void ReviewPanel::tell(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}
