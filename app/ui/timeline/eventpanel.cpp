// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventpanel.h"

#include "study/actions/addclaim.h"
#include "study/actions/changeclaim.h"
#include "study/actions/changeevent.h"
#include "study/actions/joinevents.h"
#include "study/actions/removeevents.h"
#include "ui/shell/preference.h"
#include "ui/shell/theme.h"
#include "ui/timeline/claimeditor.h"
#include "ui/timeline/claimlist.h"
#include "ui/timeline/conflictbar.h"
#include "ui/timeline/decisionbar.h"
#include "ui/timeline/eventfields.h"
#include "ui/timeline/mergeline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/storedline.h"
#include "ui/widgets/storedtext.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace
{
const Preference<bool> detailsPreference("event/details", false);
}

EventPanel::EventPanel(Study &study, const EventList &events, const TagTree &tags, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_events(events)
    , m_tags(tags)
    , m_navigator(navigator)
    , m_none(new EmptyState(tr("No event is chosen. Choose one on the timeline, or a ◆ beside an article. To make one, "
                               "select the words that tell of it and press Ctrl+Shift+E.")))
    , m_conflict(new ConflictBar)
    , m_scroll(new QScrollArea)
    , m_title(new StoredText(StoredText::Kind::Heading, tr("Title of the event"),
                             [this](const QString &title) { return storeTitle(title); }))
    , m_more(new QToolButton)
    , m_when(plainLabel())
    , m_decision(new DecisionBar)
    , m_merge(new MergeLine(events))
    , m_summary(plainLabel())
    , m_details(new QToolButton)
    , m_fields(new EventFields(study, tags))
    , m_noClaims(plainLabel())
    , m_claims(new ClaimList)
    , m_editor(new ClaimEditor(study, events))
{
    build();
    m_claims->setEditor(m_editor);
    connectAll();
    showDetails(detailsPreference.get());
    display(m_navigator.event());
}

EventPanel::~EventPanel()
{
    (void)flush(); // whoever wants to know asks before
}

void EventPanel::build()
{
    setAccessibleName(tr("Event"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setReadOnly(m_study.isReadOnly());
    m_title->setPlaceholderText(tr("Title"));
    m_more->setText(tr("More ▾"));
    m_more->setFont(quietFont(font()));
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; width: 0; }"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("What can be done with the event"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setMenu(new QMenu(m_more));
    m_when->setForegroundRole(QPalette::PlaceholderText); // the theme's quiet colour
    m_decision->setEditable(!m_study.isReadOnly());
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setText(tr("Detai&ls"));
    m_details->setToolTip(tr("Description, tags, date and kind of the event"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_noClaims->setForegroundRole(QPalette::PlaceholderText);
    m_noClaims->setText(tr("No article says anything about it yet. Select words that do and press Ctrl+Shift+A."));
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int margin = rowMargin(fontMetrics());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin, margin, margin / 2, 0);
    auto *heading = new QuietLabel(QuietLabel::Kind::Title);
    heading->setText(tr("Event"));
    bar->addWidget(heading, 1);
    bar->addWidget(m_more);
    column->addLayout(bar);
    column->addWidget(m_none);
    column->addWidget(m_conflict);
    column->addWidget(m_scroll, 1);
}

QBoxLayout *EventPanel::makeHead()
{
    const int margin = rowMargin(fontMetrics());
    // The words of the title begin where all others do, not its frame.
    const int frame = std::min(margin, m_title->frameWidth() + int(m_title->document()->documentMargin()) + 1);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(frame, 0, 0, 0);
    parts->setSpacing(margin / 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_when, m_decision, m_merge, m_summary})
        parts->addWidget(part);
    parts->addWidget(m_details, 0, Qt::AlignLeft);
    parts->addWidget(m_fields);
    parts->addWidget(m_noClaims);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin - frame, margin / 2, margin, 0);
    head->setSpacing(margin / 3);
    head->addWidget(m_title);
    head->addLayout(parts);
    return head;
}

QWidget *EventPanel::makeBody()
{
    const int margin = rowMargin(fontMetrics());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, margin);
    column->setSpacing(margin / 2);
    column->addLayout(makeHead());
    column->addWidget(m_claims);
    column->addStretch(1);
    return body;
}

void EventPanel::connectAll()
{
    connect(&m_navigator, &Navigator::eventSelected, this, &EventPanel::display);
    connect(&m_events, &EventList::changed, this, [this] { display(m_navigator.event()); });
    connect(&m_tags, &QAbstractItemModel::modelReset, this, &EventPanel::showSummary);
    connect(&m_tags, &QAbstractItemModel::dataChanged, this, &EventPanel::showSummary);
    connect(m_title, &StoredText::refused, this, [this](const Error &error) {
        emit failed(error);
        m_title->revert(); // an event cannot be without one
    });
    connect(m_fields, &EventFields::failed, this, &EventPanel::failed);
    connect(m_details, &QToolButton::clicked, this, [this](bool shown) {
        detailsPreference.set(shown);
        showDetails(shown);
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        fillMenu(*m_more->menu());
    });
    connect(m_conflict, &ConflictBar::claimWanted, this, &EventPanel::showClaim);
    const auto goToItem = [this](const QListWidgetItem *item) {
        m_claims->setCurrentRow(m_claims->row(item));
        goToChosen();
        showEditor();
    };
    connect(m_claims, &QListWidget::itemClicked, this, goToItem);
    connect(m_claims, &QListWidget::itemActivated, this, goToItem);
    connect(m_claims, &QListWidget::currentRowChanged, this, [this] {
        m_editor->showClaim(m_claims->chosen());
        m_claims->fit();
        if (m_claims->hasFocus())
            showEditor();
    });
    m_claims->installEventFilter(this);
    connect(m_decision, &DecisionBar::accepted, this, [this] { decide(ReviewState::Accepted); });
    connect(m_decision, &DecisionBar::rejected, this, [this] { decide(ReviewState::Rejected); });
    connect(m_decision, &DecisionBar::mergeWanted, this, [this] { m_merge->ask(m_shown.id()); });
    connect(m_merge, &MergeLine::chosen, this, &EventPanel::merge);
    connect(m_merge, &MergeLine::failed, this, &EventPanel::failed);
    connect(m_merge, &MergeLine::left, m_claims, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &ClaimEditor::failed, this, &EventPanel::failed);
    connect(m_editor, &ClaimEditor::selectionWanted, this, &EventPanel::selectionWanted);
}

bool EventPanel::flush()
{
    const bool titled = m_title->flush();
    const bool described = m_fields->flush();
    return m_editor->flush() && titled && described;
}

void EventPanel::display(EventId id)
{
    if (id != m_shown.id() && !m_shown.id().isNull() && m_events.find(m_shown.id()))
        (void)flush(); // of the one before
    const EventItem *event = m_events.find(id);
    const bool isOther = !event || event->id() != m_shown.id();
    m_shown = event ? *event : EventItem{};
    m_none->setVisible(event == nullptr);
    m_more->setVisible(event != nullptr);
    m_scroll->setVisible(event != nullptr);
    m_conflict->display(event);
    if (isOther)
        m_merge->hide();
    if (!event) {
        m_claims->setClaims({}, {});
        m_editor->showClaim(nullptr);
        return;
    }
    if (isOther) {
        m_title->begin(m_shown.event.title);
        m_scroll->ensureVisible(0, 0);
    }
    showContents(EventItem(m_shown));
}

void EventPanel::showContents(const EventItem &event)
{
    m_title->follow(event.event.title);
    m_fields->display(event);
    const QString when = event.line.when.isEmpty() ? tr("not dated") : event.line.when;
    const QString claims = tr("%n claim(s)", nullptr, event.line.claims);
    const QString articles = tr("in %n article(s)", nullptr, event.line.articles);
    m_when->setText(
        isSuggested() ? tr("suggested, not decided on yet")
        : event.claims.isEmpty()
            ? when
            : QStringLiteral("%1 · %2 · %3 %4").arg(when, modalityWord(event.line.modality), claims, articles));
    const QList<ClaimItem> suggested = m_events.suggestedClaims(event.id());
    m_decision->setVisible(isSuggested() || !suggested.isEmpty());
    m_decision->ask(isSuggested() ? tr("It counts nowhere until you accept it.")
                                  : tr("%n suggested claim(s) to decide on.", nullptr, int(suggested.size())));
    m_decision->setCanMerge(isSuggested());
    showSummary();
    m_claims->setClaims(event.claims + suggested, event.conflicting);
    m_claims->setVisible(m_claims->count() > 0);
    m_noClaims->setVisible(m_claims->count() == 0);
    m_editor->showClaim(m_claims->chosen());
    m_claims->fit();
}

void EventPanel::showSummary()
{
    QStringList parts;
    if (!m_shown.event.description.isEmpty())
        parts.append(m_shown.event.description);
    if (!m_shown.tags.isEmpty())
        parts.append(tr("Tags: %1").replace(QLatin1StringView("%1"), m_tags.names(m_shown.tags)));
    m_summary->setText(parts.join(u'\n'));
    m_summary->setVisible(!parts.isEmpty() && !m_details->isChecked());
}

void EventPanel::showDetails(bool shown)
{
    m_details->setChecked(shown);
    m_details->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_fields->setVisible(shown);
    showSummary();
}

void EventPanel::chooseClaim(ClaimId claim)
{
    if (m_claims->choose(claim))
        showEditor();
}

void EventPanel::showClaim(ClaimId claim)
{
    if (m_claims->choose(claim)) {
        goToChosen();
        showEditor();
    }
}

// As much of it as leaves the claim in sight above it.
void EventPanel::showEditor()
{
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its place then
        const QListWidgetItem *item = m_claims->currentItem();
        if (!item)
            return;
        const QRect row = m_claims->visualItemRect(item);
        const auto show = [this](int y) {
            m_scroll->ensureVisible(0, m_claims->viewport()->mapTo(m_scroll->widget(), QPoint(0, y)).y(), 0, 0);
        };
        show(row.bottom());
        show(row.top());
    });
}

void EventPanel::goToChosen()
{
    if (const ClaimItem *claim = m_claims->chosen())
        m_navigator.goTo({.article = claim->article, .span = claim->span, .version = claim->passage.version});
}

Result<void> EventPanel::storeTitle(const QString &title)
{
    Event event = m_shown.event;
    event.title = title;
    return ::changeEvent(m_study, event);
}

// The event, when it is suggested itself; else the suggested claim that is chosen, or all of them.
void EventPanel::decide(ReviewState state)
{
    if (!flush())
        return;
    if (isSuggested()) {
        tell(setEventState(m_study, {m_shown.id()}, state));
        return goOn();
    }
    QList<ClaimId> claims;
    const ClaimItem *chosen = m_claims->chosen();
    if (chosen && chosen->claim.state == ReviewState::Suggested) {
        claims.append(chosen->claim.id);
    } else {
        for (const ClaimItem &claim : m_events.suggestedClaims(m_shown.id()))
            claims.append(claim.claim.id);
    }
    tell(setClaimState(m_study, claims, state));
}

// To the next suggested event, when the one that was shown is gone.
void EventPanel::goOn()
{
    if (m_events.find(m_navigator.event()))
        return;
    for (const EventItem &event : m_events.suggested()) {
        if (event.event.state == ReviewState::Suggested)
            return m_navigator.selectEvent(event.id());
    }
    m_navigator.selectEvent({});
}

void EventPanel::merge(EventId other)
{
    const EventItem *into = m_events.find(other);
    if (!into || !flush())
        return;
    const QString said = tr("“%1” is part of “%2” now.").arg(m_shown.event.title, into->event.title);
    const Result<void> done = mergeEvents(m_study, {m_shown.id()}, other);
    tell(done);
    if (!done)
        return;
    m_navigator.selectEvent(other);
    emit undoable(said);
}

void EventPanel::removeEvent()
{
    const QString title = m_shown.event.title;
    const Result<void> done = removeEvents(m_study, {m_shown.id()});
    tell(done);
    if (!done)
        return;
    goOn();
    emit undoable(tr("“%1” is removed.").replace(QLatin1StringView("%1"), title));
}

// The event is shown where this claim has it, and follows it.
void EventPanel::dateFromClaim()
{
    const ClaimItem *claim = m_claims->chosen();
    if (!claim)
        return;
    Event event = m_shown.event;
    event.displayEdtf = claim->claim.edtf;
    event.displaySource = DisplaySource::Claim;
    tell(::changeEvent(m_study, event));
}

void EventPanel::tell(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

void EventPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.id().isNull())
        display(m_navigator.event());
}

void EventPanel::fillMenu(QMenu &menu)
{
    const bool canEdit = !m_study.isReadOnly();
    menu.addAction(tr("&Note on the Event…"), this, [this] { m_navigator.writeNote({.event = m_shown.id()}); });
    if (const ClaimItem *claim = m_claims->chosen()) {
        menu.addAction(tr("&Show in Article"), this, &EventPanel::goToChosen);
        menu.addAction(tr("&Date the Event by This Claim"), this, &EventPanel::dateFromClaim)
            ->setEnabled(canEdit && !claim->claim.edtf.isEmpty());
        menu.addAction(tr("Remove the &Claim"), this,
                       [this, id = claim->claim.id] { tell(removeClaims(m_study, {id})); })
            ->setEnabled(canEdit);
    }
    menu.addSeparator();
    menu.addAction(tr("&Merge with Another Event…"), this, [this] { m_merge->ask(m_shown.id()); })->setEnabled(canEdit);
    menu.addAction(tr("&Remove the Event"), this, &EventPanel::removeEvent)->setEnabled(canEdit);
}

void EventPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_shown.id().isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

void EventPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !m_decision->handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

// The list would look for a claim that begins with the letter.
bool EventPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_claims || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    const ClaimItem *claim = m_claims->chosen();
    if (key->key() == Qt::Key_Delete && claim && !m_study.isReadOnly()) {
        tell(removeClaims(m_study, {claim->claim.id}));
        return true;
    }
    return m_decision->handleKey(key->key());
}
