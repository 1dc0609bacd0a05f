// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "ui/shell/preference.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
const Preference<int> lanesPreference("timeline/lanes", int(LaneKind::Story));
}

TimelinePanel::TimelinePanel(const EventList &events, const TagFilter &filter, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_events(&events)
    , m_filter(&filter)
    , m_navigator(&navigator)
    , m_view(new TimelineView)
    , m_lanes(new QComboBox)
    , m_counts(new QuietLabel(QuietLabel::Kind::Words))
{
    for (const LaneKind kind : {LaneKind::Story, LaneKind::Article, LaneKind::Reporter, LaneKind::Modality})
        m_lanes->addItem(tr("Lanes: %1").arg(laneKindName(kind)), int(kind));
    m_lanes->setCurrentIndex(std::max(0, m_lanes->findData(lanesPreference.get())));
    m_lanes->setAccessibleName(tr("Lanes of the timeline"));
    m_lanes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *story = new QToolButton;
    story->setText(tr("Fit story"));
    story->setToolTip(tr("All events but those told as background (F)"));
    story->setAutoRaise(true);
    const int margin = rowMargin(fontMetrics());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 2, margin, 2);
    row->setSpacing(margin);
    row->addWidget(m_lanes);
    row->addWidget(story);
    row->addWidget(m_counts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(story, &QToolButton::clicked, m_view, &TimelineView::fitStory);
    connect(m_lanes, &QComboBox::activated, this, [this] {
        lanesPreference.set(m_lanes->currentData().toInt());
        refresh();
    });
    connect(m_events, &EventList::changed, this, &TimelinePanel::refresh);
    connect(m_filter, &TagFilter::changed, this, &TimelinePanel::refresh);
    connect(m_navigator, &Navigator::eventSelected, m_view, &TimelineView::setSelected);
    connect(m_view, &TimelineView::eventSelected, m_navigator, &Navigator::openEvent);
    connect(m_view, &TimelineView::eventActivated, m_navigator, &Navigator::openEvent);
    for (const auto &[text, key, by] : {std::tuple(tr("Next claim of the event"), Qt::Key_Period, 1),
                                        std::tuple(tr("Previous claim of the event"), Qt::Key_Comma, -1)}) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { stepClaim(by); });
        m_view->addAction(action);
    }
    refresh();
}

void TimelinePanel::refresh()
{
    const auto kind = static_cast<LaneKind>(m_lanes->currentData().toInt());
    const TimelineData shown = grouped(m_events->timeline(*m_filter), *m_events, kind);
    m_view->setData(shown);
    int claims = 0;
    int conflicts = 0;
    for (const TimelineItem &item : shown.items) {
        claims += item.claims;
        conflicts += item.conflict.isEmpty() ? 0 : 1;
    }
    const QStringList parts{tr("%n event(s)", nullptr, int(shown.items.size())), tr("%n claim(s)", nullptr, claims),
                            tr("%n conflict(s)", nullptr, conflicts)};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void TimelinePanel::stepClaim(int by)
{
    const EventItem *event = m_events->find(m_navigator->event());
    if (!event || event->claims.isEmpty())
        return;
    if (m_stepped != event->id())
        m_claim = by > 0 ? -1 : 0;
    m_stepped = event->id();
    m_claim = (m_claim + by + event->claims.size()) % event->claims.size();
    const ClaimItem &claim = event->claims[m_claim];
    m_navigator->goTo({.article = claim.article, .span = claim.span, .version = claim.passage.version});
}
