// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineactions.h"

#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QCoreApplication>

#include <functional>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Command {
    const char *name;
    QString text;
    QList<QKeySequence> keys;
    std::function<void(TimelineView &)> run;
};

std::function<void(TimelineView &)> stepping(TimelineStep step)
{
    return [step](TimelineView &view) { view.step(step); };
}

constexpr double zoomStep = 1.2;
constexpr double panStep = 0.2;

QList<Command> walkingCommands()
{
    return {
        {"timeline-previous", Words::tr("Previous Event"), {Qt::Key_Left}, stepping(TimelineStep::Previous)},
        {"timeline-next", Words::tr("Next Event"), {Qt::Key_Right}, stepping(TimelineStep::Next)},
        {"timeline-lane-above", Words::tr("Lane Above"), {Qt::Key_Up}, stepping(TimelineStep::LaneAbove)},
        {"timeline-lane-below", Words::tr("Lane Below"), {Qt::Key_Down}, stepping(TimelineStep::LaneBelow)},
        {"timeline-first", Words::tr("First Event"), {Qt::Key_Home}, stepping(TimelineStep::First)},
        {"timeline-last", Words::tr("Last Event"), {Qt::Key_End}, stepping(TimelineStep::Last)},
        {"timeline-activate",
         Words::tr("Show the Event’s Passages"),
         {Qt::Key_Return, Qt::Key_Enter},
         &TimelineView::activate},
        {"timeline-cancel", Words::tr("Select Nothing"), {Qt::Key_Escape}, &TimelineView::cancel},
    };
}

QList<Command> viewingCommands()
{
    return {
        {"timeline-earlier",
         Words::tr("Move to Earlier Days"),
         {Qt::CTRL | Qt::Key_Left},
         [](TimelineView &view) { view.pan(-panStep); }},
        {"timeline-later",
         Words::tr("Move to Later Days"),
         {Qt::CTRL | Qt::Key_Right},
         [](TimelineView &view) { view.pan(panStep); }},
        {"timeline-zoom-in",
         Words::tr("Fewer Days"),
         {Qt::Key_Plus, Qt::Key_Equal},
         [](TimelineView &view) { view.zoom(zoomStep); }},
        {"timeline-zoom-out",
         Words::tr("More Days"),
         {Qt::Key_Minus},
         [](TimelineView &view) { view.zoom(1 / zoomStep); }},
        {"timeline-fit-all", Words::tr("Fit All Events"), {Qt::Key_0}, &TimelineView::fitAll},
        {"timeline-fit-story", Words::tr("Fit Story"), {Qt::Key_F}, &TimelineView::fitStory},
        {"timeline-fit-selection", Words::tr("Fit Selected Event"), {Qt::Key_S}, &TimelineView::fitSelection},
        {"timeline-only-these-days",
         Words::tr("Narrow Everything Down to the Days in Sight"),
         {Qt::Key_D},
         &TimelineView::chooseDaysInSight},
        {"timeline-fold-lane", Words::tr("Fold or Unfold the Lane"), {Qt::Key_C}, &TimelineView::foldLane},
    };
}

} // namespace

QList<QAction *> makeTimelineActions(TimelineView *view)
{
    QList<QAction *> actions;
    for (const Command &command : walkingCommands() + viewingCommands()) {
        auto *action = new QAction(command.text, view);
        action->setObjectName(QLatin1StringView(command.name));
        action->setShortcuts(command.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, view, [view, run = command.run] { run(*view); });
        actions.append(action);
    }
    return actions;
}
