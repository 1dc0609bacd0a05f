// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/suggestionpanel.h"

#include "study/actions/changeclaim.h"
#include "study/actions/changeevent.h"
#include "study/actions/joinevents.h"
#include "ui/timeline/mergeline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/twolinedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

SuggestionPanel::SuggestionPanel(Study &study, const EventList &events, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_events(&events)
    , m_navigator(&navigator)
    , m_list(new SuggestionList(events, this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title))
    , m_view(new QListView)
    , m_side(new QWidget)
    , m_sentences(new QPlainTextEdit)
    , m_other(new MergeLine(events))
    , m_accept(new QPushButton(tr("&Accept")))
    , m_reject(new QPushButton(tr("&Reject")))
    , m_edit(new QPushButton(tr("&Edit")))
    , m_merge(new QPushButton(tr("&Merge with…")))
    , m_all(new QPushButton(tr("Accept a&ll")))
    , m_empty(new EmptyState(tr("No suggested events. They come here after an import, or when you look for them: dated "
                                "sentences that no event rests on yet.")))
{
    build();
    connect(m_list, &QAbstractItemModel::modelReset, this, &SuggestionPanel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(ReviewState::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(ReviewState::Rejected); });
    connect(m_edit, &QPushButton::clicked, this, &SuggestionPanel::edit);
    connect(m_merge, &QPushButton::clicked, this, &SuggestionPanel::askForOther);
    connect(m_all, &QPushButton::clicked, this, &SuggestionPanel::acceptAll);
    connect(m_other, &MergeLine::chosen, this, &SuggestionPanel::merge);
    connect(m_other, &MergeLine::failed, this, &SuggestionPanel::failed);
    connect(m_other, &MergeLine::left, m_view, qOverload<>(&QWidget::setFocus));
    QPushButton *again = m_empty->addButton(tr("&Look for events"));
    again->setEnabled(!study.isReadOnly());
    connect(again, &QPushButton::clicked, this, &SuggestionPanel::suggestWanted);
    m_view->installEventFilter(this);
    refresh();
}

void SuggestionPanel::build()
{
    setAccessibleName(tr("Suggested events"));
    const int margin = rowMargin(fontMetrics());
    m_view->setModel(m_list);
    m_view->setItemDelegate(new TwoLineDelegate(SuggestionList::DetailsRole, m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Suggested events"));
    constexpr int characters = 28;
    m_view->setMinimumWidth(characters * fontMetrics().averageCharWidth());
    m_sentences->setReadOnly(true);
    m_sentences->setFrameStyle(QFrame::NoFrame);
    m_sentences->setAccessibleName(tr("Sentences that it comes from"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(margin / 2);
    for (QPushButton *button : {m_accept, m_reject, m_edit, m_merge, m_all}) {
        button->setEnabled(!m_study->isReadOnly());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, margin, 0);
    side->setSpacing(margin / 2);
    side->addWidget(m_sentences, 1);
    side->addWidget(m_other);
    side->addLayout(buttons);
    m_title->setContentsMargins(margin, 0, margin, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 2);
    row->addWidget(m_side, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_title);
    column->addLayout(row, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);
}

// One key for each decision while the list has the focus.
bool SuggestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const std::pair<Qt::Key, QPushButton *> keys[] = {
        {Qt::Key_A, m_accept}, {Qt::Key_R, m_reject}, {Qt::Key_E, m_edit}, {Qt::Key_M, m_merge}, {Qt::Key_L, m_all}};
    const auto found = std::ranges::find(keys, key->key(), &std::pair<Qt::Key, QPushButton *>::first);
    if (watched != m_view || found == std::end(keys) || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    found->second->click();
    return true;
}

int SuggestionPanel::row() const
{
    const int row = m_view->currentIndex().row();
    return row < m_list->rowCount() ? row : -1;
}

void SuggestionPanel::refresh()
{
    const int count = m_list->rowCount();
    m_title->setText(count == 0 ? tr("Suggested events") : tr("Suggested events · %1").arg(QLocale().toString(count)));
    m_view->setVisible(count > 0);
    m_side->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_other->hide();
    if (count > 0)
        m_view->setCurrentIndex(m_list->index(std::min(m_row, count - 1)));
    showRow(row());
}

void SuggestionPanel::showRow(int row)
{
    if (row < 0)
        return;
    m_row = row;
    m_merge->setEnabled(m_list->isNew(row) && !m_study->isReadOnly());
    m_sentences->setPlainText(
        m_list->index(row).data(SuggestionList::SentencesRole).toStringList().join(QStringLiteral("\n\n")));
    const QList<ClaimItem> &claims = m_list->at(row).claims;
    if (!claims.isEmpty() && isVisible())
        m_navigator->goTo({.article = claims.first().article,
                           .span = claims.first().span,
                           .version = claims.first().passage.version});
}

void SuggestionPanel::decide(ReviewState state)
{
    const int row = this->row();
    if (row < 0)
        return;
    if (m_list->isNew(row))
        return tell(setEventState(*m_study, {m_list->at(row).id()}, state));
    QList<ClaimId> claims;
    for (const ClaimItem &claim : m_list->at(row).claims)
        claims.append(claim.claim.id);
    tell(setClaimState(*m_study, claims, state));
}

// Two steps at most: the events, and the claims about others.
void SuggestionPanel::acceptAll()
{
    QList<EventId> events;
    QList<ClaimId> claims;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (m_list->isNew(row)) {
            events.append(m_list->at(row).id());
            continue;
        }
        for (const ClaimItem &claim : m_list->at(row).claims)
            claims.append(claim.claim.id);
    }
    if (!events.isEmpty())
        tell(setEventState(*m_study, events, ReviewState::Accepted));
    if (!claims.isEmpty())
        tell(setClaimState(*m_study, claims, ReviewState::Accepted));
}

void SuggestionPanel::askForOther()
{
    if (const int row = this->row(); row >= 0)
        m_other->ask(m_list->at(row).id());
}

void SuggestionPanel::merge(EventId other)
{
    if (const int row = this->row(); row >= 0)
        tell(mergeEvents(*m_study, {m_list->at(row).id()}, other));
}

void SuggestionPanel::edit()
{
    if (const int row = this->row(); row >= 0)
        emit editWanted(m_list->at(row).id());
}

void SuggestionPanel::tell(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}
