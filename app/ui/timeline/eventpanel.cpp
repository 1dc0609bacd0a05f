// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventpanel.h"

#include "study/actions/changeevent.h"
#include "ui/shell/theme.h"
#include "ui/timeline/claimdelegate.h"
#include "ui/timeline/claimeditor.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

Q_DECLARE_METATYPE(Location)

namespace
{
QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString headOf(const ClaimItem &claim)
{
    QStringList parts{claim.articleName};
    if (!claim.reporterName.isEmpty())
        parts.append(EventPanel::tr("from %1").arg(claim.reporterName));
    parts.append(modalityWord(claim.claim.modality));
    if (!claim.when.isEmpty())
        parts.append(claim.when);
    return parts.join(QStringLiteral(" · "));
}
} // namespace

QString modalityWord(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return EventPanel::tr("happened");
    case Modality::Planned:
        return EventPanel::tr("planned");
    case Modality::ReportedPlan:
        return EventPanel::tr("reported plan");
    case Modality::Speculated:
        return EventPanel::tr("speculated");
    case Modality::Denied:
        return EventPanel::tr("denied");
    case Modality::Recurring:
        return EventPanel::tr("recurring");
    }
    Q_UNREACHABLE_RETURN({});
}

EventPanel::EventPanel(Study &study, const EventList &events, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_events(events)
    , m_navigator(navigator)
    , m_none(plainLabel())
    , m_title(new QLineEdit)
    , m_when(plainLabel())
    , m_conflict(plainLabel())
    , m_description(plainLabel())
    , m_claims(new QListWidget)
    , m_editor(new ClaimEditor(study))
{
    build();
    connect(&m_navigator, &Navigator::eventSelected, this, &EventPanel::display);
    connect(&m_events, &EventList::changed, this, [this] { display(m_navigator.event()); });
    connect(m_title, &QLineEdit::editingFinished, this, &EventPanel::storeTitle);
    connect(m_claims, &QListWidget::itemClicked, this, &EventPanel::goTo);
    connect(m_claims, &QListWidget::itemActivated, this, &EventPanel::goTo);
    connect(m_claims, &QListWidget::currentRowChanged, this, [this](int row) {
        const EventItem *event = m_events.find(m_event);
        m_editor->showClaim(event && row >= 0 && row < event->claims.size() ? &event->claims[row] : nullptr);
    });
    connect(m_editor, &ClaimEditor::failed, this, &EventPanel::failed);
    display(m_navigator.event());
}

void EventPanel::build()
{
    m_claims->setItemDelegate(new ClaimDelegate(m_claims));
    m_claims->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_claims->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_claims->setResizeMode(QListView::Adjust);
    m_claims->setMouseTracking(true);
    m_claims->setAccessibleName(tr("Claims about the event"));
    m_none->setText(tr("Choose an event on the timeline, or a ◆ beside an article."));
    m_title->setReadOnly(m_study.isReadOnly());
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title of the event"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 4);
    head->setSpacing(3);
    head->addWidget(m_none);
    head->addWidget(m_title);
    for (QLabel *label : {m_when, m_conflict, m_description}) {
        head->addWidget(label);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_claims, 1);
    column->addWidget(m_editor);
}

void EventPanel::display(EventId id)
{
    const EventItem *event = m_events.find(id);
    const int row = id == m_event ? m_claims->currentRow() : -1;
    m_event = id;
    const Theme &theme = themeOf(palette());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme.warning);
    m_conflict->setPalette(warning);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_when->setPalette(quiet);
    m_none->setVisible(event == nullptr);
    m_title->setVisible(event != nullptr);
    m_when->setVisible(event != nullptr);
    m_conflict->setVisible(event && !event->line.conflict.isEmpty());
    m_description->setVisible(event && !event->event.description.isEmpty());
    m_claims->setVisible(event != nullptr);
    if (!event) {
        const QSignalBlocker blocker(m_claims);
        m_claims->clear();
        m_editor->showClaim(nullptr);
        return;
    }
    if (m_title->text() != event->event.title)
        m_title->setText(event->event.title);
    m_title->setCursorPosition(0);
    const QString when = event->line.when.isEmpty() ? tr("not dated") : event->line.when;
    const QString claims = tr("%n claim(s)", nullptr, event->line.claims);
    const QString articles = tr("in %n article(s)", nullptr, event->line.articles);
    m_when->setText(
        event->event.state == ReviewState::Suggested
            ? tr("suggested, not decided on yet")
            : QStringLiteral("%1 · %2 · %3 %4").arg(when, modalityWord(event->line.modality), claims, articles));
    m_conflict->setText(QStringLiteral("≠ ") + event->line.conflict);
    m_description->setText(event->event.description);
    // What is being typed below keeps the focus.
    const QSignalBlocker blocker(m_claims);
    fillClaims(*event);
    const int chosen = m_claims->count() == 1 ? 0 : std::min(row, m_claims->count() - 1);
    m_claims->setCurrentRow(chosen);
    m_editor->showClaim(chosen >= 0 ? &event->claims[chosen] : nullptr);
}

void EventPanel::fillClaims(const EventItem &event)
{
    m_claims->clear();
    QStringList reporters;
    for (const Reporter &reporter : orEmpty(m_study.store().table<Reporter>().select({})))
        reporters.append(reporter.name);
    m_editor->setReporters(reporters);
    for (const ClaimItem &claim : event.claims) {
        auto *item = new QListWidgetItem(m_claims);
        item->setData(ClaimDelegate::HeadRole, headOf(claim));
        item->setData(ClaimDelegate::QuoteRole, claim.passage.quote);
        item->setData(ClaimDelegate::LocationRole,
                      QVariant::fromValue(
                          Location{.article = claim.article, .span = claim.span, .version = claim.passage.version}));
        item->setData(Qt::AccessibleTextRole, headOf(claim) + QStringLiteral(": ") + claim.passage.quote);
    }
}

void EventPanel::storeTitle()
{
    const EventItem *item = m_events.find(m_event);
    if (!item || m_title->text() == item->event.title)
        return;
    Event event = item->event;
    event.title = m_title->text();
    if (const Result<void> done = ::changeEvent(m_study, event); !done) {
        emit failed(done.error());
        m_title->setText(item->event.title);
    }
}

void EventPanel::goTo(const QListWidgetItem *item)
{
    m_navigator.goTo(item->data(ClaimDelegate::LocationRole).value<Location>());
}

void EventPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        display(m_navigator.event());
}

void EventPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const EventId id = m_navigator.event();
    if (!m_events.find(id))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Note on the Event…"), this, [this, id] { m_navigator.writeNote({.event = id}); });
    if (const QListWidgetItem *item = m_claims->currentItem())
        menu->addAction(tr("Show in Article"), this, [this, item] { goTo(item); });
    menu->popup(event->globalPos());
}
