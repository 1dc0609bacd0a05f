// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "text/plainline.h"
#include "ui/shell/preference.h"
#include "ui/timeline/eventtableview.h"
#include "ui/timeline/timelinefinder.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace
{
const Preference<int> lanesPreference("timeline/lanes", int(LaneKind::Story));
constexpr int restMilliseconds = 500; // a view that holds still for so long is worth going back to
constexpr qsizetype mostClaims = 6;   // in a tool tip
constexpr qsizetype mostLetters = 180;

QToolButton *quietButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setAutoRaise(true);
    return button;
}

QString shortened(const QString &quote)
{
    const QString line = plainLine(quote);
    if (line.size() <= mostLetters)
        return line;
    const qsizetype blank = line.lastIndexOf(QLatin1Char(' '), mostLetters);
    return line.first(blank > mostLetters / 2 ? blank : mostLetters) + QStringLiteral(" …");
}
} // namespace

TimelinePanel::TimelinePanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_view(new TimelineView)
    , m_table(new EventTableView)
    , m_stack(new QStackedWidget)
    , m_lanes(new QComboBox)
    , m_story(quietButton(tr("Fit story"), tr("All events but those told as background (F)")))
    , m_asTable(quietButton(tr("Table"), tr("The same events as a table (T)")))
    , m_finder(new TimelineFinder)
    , m_counts(new QuietLabel(QuietLabel::Kind::Words))
    , m_settled(new QTimer(this))
{
    build();
    connectViews();
    addCommands();
    refresh();
    showReadingDay(m_navigator->article());
}

void TimelinePanel::build()
{
    for (const LaneKind kind :
         {LaneKind::Story, LaneKind::Article, LaneKind::Reporter, LaneKind::Modality, LaneKind::Entity})
        m_lanes->addItem(tr("Lanes: %1").arg(laneKindName(kind)), int(kind));
    m_lanes->setCurrentIndex(std::max(0, m_lanes->findData(lanesPreference.get())));
    m_lanes->setAccessibleName(tr("Lanes of the timeline"));
    m_lanes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_asTable->setCheckable(true);
    m_finder->setMaximumWidth(fontMetrics().height() * 14);
    const int margin = rowMargin(fontMetrics());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 2, margin, 2);
    row->setSpacing(margin);
    row->addWidget(m_lanes);
    row->addWidget(m_story);
    row->addWidget(m_asTable);
    row->addWidget(m_finder, 1);
    row->addWidget(m_counts, 2);
    auto *bar = new FilterBar(m_models->tagFilter);
    bar->addDays(m_models->dayFilter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

void TimelinePanel::connectViews()
{
    connect(m_story, &QToolButton::clicked, m_view, &TimelineView::fitStory);
    connect(m_asTable, &QToolButton::toggled, this, &TimelinePanel::showTable);
    connect(m_lanes, &QComboBox::activated, this, [this] {
        lanesPreference.set(m_lanes->currentData().toInt());
        refresh();
    });
    connect(&m_models->events, &EventList::changed, this, &TimelinePanel::refresh);
    connect(&m_models->tagFilter, &TagFilter::changed, this, &TimelinePanel::refresh);
    connect(&m_models->dayFilter, &DayFilter::changed, this, &TimelinePanel::refresh);
    connect(m_navigator, &Navigator::eventSelected, this, &TimelinePanel::select);
    connect(m_navigator, &Navigator::articleSelected, this, &TimelinePanel::showReadingDay);
    connect(m_view, &TimelineView::eventSelected, m_navigator, &Navigator::openEvent);
    connect(m_view, &TimelineView::eventActivated, m_navigator, &Navigator::openEvent);
    connect(m_view, &TimelineView::daysChosen, this, &TimelinePanel::narrow);
    connect(m_view, &TimelineView::laneFolded, this, &TimelinePanel::fold);
    connect(m_view, &TimelineView::cancelled, &m_models->dayFilter, &DayFilter::clear);
    connect(m_table, &EventTableView::eventSelected, m_navigator, &Navigator::selectEvent);
    connect(m_table, &EventTableView::eventActivated, m_navigator, &Navigator::openEvent);
    connect(m_finder, &TimelineFinder::found, m_navigator, &Navigator::openEvent);
    connect(m_finder, &TimelineFinder::resultChanged, this, &TimelinePanel::showCounts);
    connect(m_finder, &TimelineFinder::ended, this, [this] { m_stack->currentWidget()->setFocus(); });
    m_view->setDetails([this](EventId event) { return details(event); });
    m_settled->setSingleShot(true);
    m_settled->setInterval(restMilliseconds);
    const auto settle = [this] { m_trail.visit({.days = m_view->daysInSight(), .only = m_models->dayFilter.days()}); };
    connect(m_settled, &QTimer::timeout, this, settle);
    connect(m_view, &TimelineView::looked, m_settled, qOverload<>(&QTimer::start));
}

QAction *TimelinePanel::addCommand(const QString &text, const QKeySequence &key, auto run)
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    m_table->addAction(action);
    return action;
}

void TimelinePanel::addCommands()
{
    addCommand(tr("Next claim of the event"), Qt::Key_Period, [this] { stepClaim(1); });
    addCommand(tr("Previous claim of the event"), Qt::Key_Comma, [this] { stepClaim(-1); });
    addCommand(tr("Find an event"), Qt::Key_Slash, [this] {
        m_finder->setFocus(Qt::ShortcutFocusReason);
        m_finder->selectAll();
    });
    addCommand(tr("Timeline or table"), Qt::Key_T, [this] { m_asTable->toggle(); });
    addCommand(tr("What was in sight before"), Qt::ALT | Qt::Key_Left, [this] {
        m_settled->stop();
        m_trail.visit({.days = m_view->daysInSight(), .only = m_models->dayFilter.days()});
        go(m_trail.back());
    });
    addCommand(tr("What was in sight after that"), Qt::ALT | Qt::Key_Right, [this] { go(m_trail.forward()); });
    addCommand(tr("These keys"), Qt::Key_Question, [this] { KeySheet::show(m_view, m_view->actions()); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

LaneKind TimelinePanel::laneKind() const
{
    return static_cast<LaneKind>(m_lanes->currentData().toInt());
}

void TimelinePanel::refresh()
{
    const LaneKind kind = laneKind();
    TimelineData shown = m_models->events.timeline(m_models->tagFilter);
    if (const DayFilter &days = m_models->dayFilter; days.isFiltering())
        shown.items.removeIf([&](const TimelineItem &item) { return !days.shows(item.event); });
    shown = grouped(shown, m_models->events, kind);
    shown.folded = m_folded.value(int(kind));
    m_view->setData(shown);
    m_table->setEvents(shown.items);
    m_finder->setEvents(shown.items);
    select(m_navigator->event());
    showCounts();
}

void TimelinePanel::showCounts()
{
    if (const QString found = m_finder->result(); !found.isEmpty()) {
        m_counts->setText(found);
        return;
    }
    int claims = 0;
    int conflicts = 0;
    const QList<TimelineItem> &items = m_view->data().items;
    for (const TimelineItem &item : items) {
        claims += item.claims;
        conflicts += item.conflict.isEmpty() ? 0 : 1;
    }
    const QStringList parts{tr("%n event(s)", nullptr, int(items.size())), tr("%n claim(s)", nullptr, claims),
                            tr("%n conflict(s)", nullptr, conflicts)};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void TimelinePanel::showTable(bool asTable)
{
    QWidget *shown = asTable ? static_cast<QWidget *>(m_table) : m_view;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    m_lanes->setEnabled(!asTable);
    m_story->setEnabled(!asTable);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
}

void TimelinePanel::showReadingDay(ArticleId article)
{
    const ArticleList::Entry *entry = m_models->articles.find(article);
    const QList<PublicationMark> &publications = m_view->data().publications;
    const auto mark =
        std::ranges::find(publications, entry ? entry->article.name : QString(), &PublicationMark::article);
    m_view->setReadingDay(mark == publications.cend() ? std::nullopt : std::optional(mark->day));
}

void TimelinePanel::fold(const QString &lane)
{
    QStringList &folded = m_folded[int(laneKind())];
    if (folded.removeAll(lane) == 0)
        folded.append(lane);
    refresh();
}

// The window goes there too: an empty stretch beside it would only look like missing events.
void TimelinePanel::narrow(const DayRange &days)
{
    m_trail.visit({.days = m_view->daysInSight(), .only = m_models->dayFilter.days()});
    m_models->dayFilter.setDays(days);
    if (days.earliest && days.latest)
        m_view->showDays({.from = double(*days.earliest), .to = double(*days.latest) + 1});
}

void TimelinePanel::go(const std::optional<ViewTrail::Sight> &sight)
{
    if (!sight)
        return;
    m_models->dayFilter.setDays(sight->only);
    m_view->showDays(sight->days);
    m_settled->stop();
}

void TimelinePanel::select(EventId event)
{
    m_view->setSelected(event);
    m_table->setSelected(event);
    m_finder->setCurrent(event);
}

QString TimelinePanel::details(EventId event) const
{
    const EventItem *item = m_models->events.find(event);
    if (!item)
        return {};
    QStringList lines;
    for (const ClaimItem &claim : item->claims) {
        if (lines.size() == mostClaims) {
            lines.append(tr("and %n more claim(s)", nullptr, int(item->claims.size() - mostClaims)));
            break;
        }
        const QString who = claim.reporterName.isEmpty() ? claim.articleName
                                                         : tr("%1, on the word of %2", "article, reporter")
                                                               .arg(claim.articleName, plainLine(claim.reporterName));
        const QString when = claim.when.isEmpty() ? who : tr("%1 (%2)", "who, when").arg(who, claim.when);
        lines.append(QStringLiteral("%1: “%2”").arg(when, shortened(claim.passage.quote)));
    }
    return lines.join(QLatin1Char('\n'));
}

void TimelinePanel::stepClaim(int by)
{
    const EventItem *event = m_models->events.find(m_navigator->event());
    if (!event || event->claims.isEmpty())
        return;
    if (m_stepped != event->id())
        m_claim = by > 0 ? -1 : 0;
    m_stepped = event->id();
    m_claim = (m_claim + by + event->claims.size()) % event->claims.size();
    const ClaimItem &claim = event->claims[m_claim];
    m_navigator->goTo({.article = claim.article, .span = claim.span, .version = claim.passage.version});
}
