// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinesheet.h"

#include "chart/sheetrows.h"
#include "chart/sheetsections.h"
#include "chart/sheettype.h"
#include "chart/sheetwords.h"
#include "chart/timelinespan.h"
#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>

namespace
{

// A dated event with what its place depends on.
struct Draft {
    qsizetype item = -1;
    TimelineSpan span;
    double left = 0;  // of what is to be seen of it,
    double right = 0; // signs and all
    SheetText title;
    SheetText when;
    double width = 0; // of the label
};

class SheetBuilder
{
public:
    SheetBuilder(const TimelineData &data, const TimelineMetrics &metrics, const SheetOptions &options);

    TimelineSheet run();

private:
    void addHead();
    void addAxis();
    void addLanes();
    void addLane(qsizetype index);
    void addReports();
    void addBreaks();
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] double leftMargin() const;
    [[nodiscard]] TimelineAxis axis(const AxisRules &rules) const;
    [[nodiscard]] QList<Draft> drafts(const TimelineLane &lane) const;
    [[nodiscard]] Draft draft(qsizetype item) const;
    void keepInPlot(Draft &draft) const;
    void fitLabel(Draft &draft, double room) const;
    [[nodiscard]] SheetMark mark(const Draft &draft, const SheetRowPlace &place, double top) const;
    void addTicks(MarkBox &box, const TimelineItem &item, double top) const;

    const TimelineData &m_data;
    const TimelineMetrics &m_metrics;
    SheetOptions m_options;
    TimelineLanes m_lanes;
    TimelineAxis m_axis;
    TimelineSheet m_sheet;
    double m_margin;
    double m_left = 0; // of the plot
    double m_width = 0;
    double m_y = 0;
};

SheetBuilder::SheetBuilder(const TimelineData &data, const TimelineMetrics &metrics, const SheetOptions &options)
    : m_data(data)
    , m_metrics(metrics)
    , m_options(options)
    , m_lanes(data)
    , m_axis(TimelineAxis::over({}, {}))
    , m_margin(2 * metrics.em)
{
    m_options.width = std::max(options.width, 40 * metrics.em);
    m_left = m_margin + namesWidth();
    m_width = m_options.width - m_margin - m_left;
    m_axis = axis({.width = m_width,
                   .left = leftMargin(),
                   .right = std::round(m_width * 0.22),
                   .gap = std::round(1.2 * metrics.em)});
}

TimelineAxis SheetBuilder::axis(const AxisRules &rules) const
{
    if (!m_options.days)
        return TimelineAxis::fitting(m_data, rules);
    // Room for the signs of what ends with the last day.
    const double signs = 2 * m_metrics.badge + 2 * m_metrics.markGap;
    return TimelineAxis::over(*m_options.days, {.width = rules.width, .left = 0, .right = signs, .gap = 0});
}

double SheetBuilder::namesWidth() const
{
    double widest = 7 * m_metrics.em;
    for (const TimelineLane &lane : m_lanes.lanes())
        widest = std::max(widest, m_metrics.width(laneText(lane.name)) + 3 * m_metrics.gap);
    return std::round(std::min(widest, 16 * m_metrics.em));
}

// Room for what has no beginning, or an approximate one.
double SheetBuilder::leftMargin() const
{
    const auto fades = [](const TimelineItem &item) { return item.isDated() && (!item.earliest || item.approximate); };
    return std::ranges::any_of(m_data.items, fades) ? m_metrics.arrow + m_metrics.wing : m_metrics.fitLeft;
}

TimelineSheet SheetBuilder::run()
{
    addHead();
    addAxis();
    addLanes();
    addReports();
    addBreaks();
    const SheetFrame frame{.left = m_margin, .right = m_options.width - m_margin, .top = m_y + m_metrics.row};
    m_y = addSections(m_sheet, m_data, m_lanes, m_metrics, frame);
    m_sheet.size = QSizeF(m_options.width, std::max(m_y + m_margin, m_options.leastHeight));
    return m_sheet;
}

void SheetBuilder::addHead()
{
    m_y = m_margin;
    const double width = m_options.width - 2 * m_margin;
    const SheetType type(m_metrics);
    const auto add = [&](const QString &words, SheetFont font, SheetInk ink) {
        const double height = type.line(font);
        m_sheet.texts.append({.box = QRectF(m_margin, m_y, width, height),
                              .text = type.cut(words, font, width),
                              .font = font,
                              .ink = ink});
        m_y += height;
    };
    add(m_options.title, SheetFont::Title, SheetInk::Text);
    for (const QString &note : std::as_const(m_options.notes))
        add(note, SheetFont::Normal, SheetInk::Quiet);
    m_y += m_metrics.gap;
}

void SheetBuilder::addAxis()
{
    m_sheet.header = QRectF(m_left, m_y, m_width, m_metrics.header);
    for (const AxisStretch &stretch : m_axis.stretches())
        m_sheet.ticks.append({.stretch = stretch, .ticks = ticksOf(stretch, m_metrics.ticks, m_metrics.text)});
    m_y += m_metrics.header;
}

void SheetBuilder::addLanes()
{
    const double top = m_y;
    for (qsizetype lane = 0; lane < m_lanes.lanes().size(); ++lane) {
        if (!m_lanes.lanes().at(lane).dated.isEmpty())
            addLane(lane);
    }
    m_sheet.plot = QRectF(m_left, top, m_width, m_y - top);
}

Draft SheetBuilder::draft(qsizetype item) const
{
    const TimelineItem &event = m_data.items.at(item);
    const SheetInk ink = event.background ? SheetInk::Quiet : SheetInk::Text;
    Draft draft{.item = item};
    draft.span = spanOf(event, m_metrics, m_width, [&](double day) { return m_axis.x(day); });
    keepInPlot(draft);
    draft.title = {.box = {}, .text = labelText(event), .ink = ink, .isStruck = event.modality == Modality::Denied};
    draft.when = {.box = {}, .text = event.when.simplified(), .ink = SheetInk::Quiet};
    fitLabel(draft, m_width * 0.6);
    return draft;
}

// What goes on outside the plot is cut off by its edge; the signs are not.
void SheetBuilder::keepInPlot(Draft &draft) const
{
    const double beyond = 2 * m_metrics.arrow;
    TimelineSpan &span = draft.span;
    span.left = std::clamp(span.left, -beyond, m_width);
    span.right = std::clamp(span.right, 0.0, m_width + beyond);
    draft.left = std::max(span.left, 0.0);
    draft.right = std::min(span.right, m_width - span.badges) + span.badges;
}

// The date goes before the title is cut.
void SheetBuilder::fitLabel(Draft &draft, double room) const
{
    const SheetType type(m_metrics);
    const double title = type.width(draft.title.text, SheetFont::Normal);
    const double when = type.width(draft.when.text, SheetFont::Normal);
    draft.width = title;
    if (!draft.when.text.isEmpty() && title + m_metrics.gap + when <= room) {
        draft.width += m_metrics.gap + when;
        return;
    }
    draft.when.text.clear();
    if (title <= room)
        return;
    draft.title.text = type.cut(draft.title.text, SheetFont::Normal, room);
    draft.width = std::min(type.width(draft.title.text, SheetFont::Normal), std::max(room, 0.0));
}

QList<Draft> SheetBuilder::drafts(const TimelineLane &lane) const
{
    QList<Draft> drafts;
    drafts.reserve(lane.dated.size());
    for (const qsizetype item : lane.dated)
        drafts.append(draft(item));
    std::ranges::stable_sort(drafts, {}, &Draft::left);
    return drafts;
}

void SheetBuilder::addLane(qsizetype index)
{
    const TimelineLane &lane = m_lanes.lanes().at(index);
    QList<Draft> made = drafts(lane);
    QList<SheetMarkWish> wishes;
    for (const Draft &draft : std::as_const(made)) {
        const double inside = draft.span.isPoint ? 0 : draft.right - draft.left - 4 * m_metrics.em;
        wishes.append({.left = draft.left,
                       .right = draft.right,
                       .label = draft.width,
                       .least = SheetType(m_metrics).width(draft.title.text, SheetFont::Normal),
                       .inside = std::max(inside, 0.0)});
    }
    const QList<SheetRowPlace> places =
        placeAll(wishes, {.width = m_width, .gap = m_metrics.gap, .labelGap = m_metrics.labelGap});
    const double top = m_y + 2 * m_metrics.lanePadding;
    qsizetype rows = 1;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const SheetRowPlace &place = places.at(i);
        rows = std::max(rows, place.row + 1);
        if (place.labelWidth < made.at(i).width)
            fitLabel(made[i], place.labelWidth);
        m_sheet.marks.append(mark(made.at(i), place, top + static_cast<double>(place.row) * m_metrics.row));
        m_sheet.marks.last().box.lane = index;
    }
    const double height = static_cast<double>(rows) * m_metrics.row + 4 * m_metrics.lanePadding;
    SheetLane box{.lane = index, .rect = QRectF(m_margin, m_y, m_options.width - 2 * m_margin, height), .name = {}};
    const double nameWidth = m_left - m_margin - 2.5 * m_metrics.gap;
    box.name = {.box = QRectF(m_margin + 1.5 * m_metrics.gap, top, nameWidth, m_metrics.line),
                .text = m_metrics.text.elidedText(laneText(lane.name), Qt::ElideRight, nameWidth),
                .font = SheetFont::Bold};
    m_sheet.lanes.append(box);
    m_y += height;
}

SheetMark SheetBuilder::mark(const Draft &draft, const SheetRowPlace &place, double top) const
{
    const TimelineItem &item = m_data.items.at(draft.item);
    SheetMark mark;
    mark.box.item = draft.item;
    mark.box.row = place.row;
    mark.box.span = draft.span;
    mark.box.side = place.side;
    const double shapeTop = top + std::round((m_metrics.line - m_metrics.mark) / 2);
    mark.box.shape = QRectF(m_left + draft.span.left, shapeTop, draft.span.right - draft.span.left, m_metrics.mark);
    if (draft.span.badges > 0)
        mark.box.badges = QRectF(m_left + draft.right - draft.span.badges, shapeTop, draft.span.badges, m_metrics.mark);
    // A label that was cut is a little shorter than its room; it still ends beside its mark.
    const double spare = place.side == LabelSide::Left ? std::max(place.labelWidth - draft.width, 0.0) : 0;
    double x = m_left + place.labelX + spare;
    for (SheetText text : {draft.title, draft.when}) {
        const double width = SheetType(m_metrics).width(text.text, text.font);
        text.box = QRectF(x, top, width, m_metrics.line);
        x += width + m_metrics.gap;
        if (!text.text.isEmpty())
            mark.label.append(text);
    }
    mark.box.label = mark.label.isEmpty() ? QRectF() : mark.label.constFirst().box.united(mark.label.constLast().box);
    addTicks(mark.box, item, top + m_metrics.line);
    mark.name = labelText(item);
    mark.description = describedEvent(item);
    return mark;
}

void SheetBuilder::addTicks(MarkBox &box, const TimelineItem &item, double top) const
{
    box.tickTop = top;
    for (const qint64 day : item.reported) {
        const double x = m_axis.x(static_cast<double>(day) + 0.5);
        if (x >= 0 && x < m_width && (box.ticks.isEmpty() || box.ticks.constLast() != m_left + x))
            box.ticks.append(m_left + x);
    }
}

// Articles whose marks would touch stand together under one label.
void SheetBuilder::addReports()
{
    QList<PublicationMark> publications = m_data.publications;
    std::ranges::stable_sort(publications, {}, &PublicationMark::day);
    const double half = std::round(m_metrics.em * 0.2);
    QList<SheetMarkWish> wishes;
    QList<QList<PublicationMark>> groups;
    for (const PublicationMark &publication : std::as_const(publications)) {
        const double x = m_axis.x(static_cast<double>(publication.day) + 0.5);
        if (x < 0 || x >= m_width)
            continue;
        if (wishes.isEmpty() || x - half > wishes.constLast().right + m_metrics.markGap) {
            wishes.append({.left = x - half, .right = x + half});
            groups.append(QList<PublicationMark>());
        }
        wishes.last().right = x + half;
        groups.last().append(publication);
        wishes.last().label =
            std::min(std::ceil(m_metrics.width(publicationText(groups.constLast()))), std::floor(m_width * 0.45));
        wishes.last().least = wishes.constLast().label;
    }
    if (wishes.isEmpty())
        return;
    const QList<SheetRowPlace> places =
        placeAll(wishes, {.width = m_width, .gap = m_metrics.gap, .labelGap = m_metrics.labelGap});
    const double height = std::round(m_metrics.mark * 1.1);
    qsizetype rows = 1;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const SheetRowPlace &place = places.at(i);
        const double top = m_y + m_metrics.lanePadding + static_cast<double>(place.row) * m_metrics.row;
        rows = std::max(rows, place.row + 1);
        const QString words = publicationText(groups.at(i));
        m_sheet.reports.append(
            {.shape = QRectF(m_left + wishes.at(i).left, top + std::round((m_metrics.line - height) / 2),
                             wishes.at(i).right - wishes.at(i).left, height),
             .label = {.box = QRectF(m_left + place.labelX, top, place.labelWidth, m_metrics.line),
                       .text = m_metrics.text.elidedText(words, Qt::ElideRight, place.labelWidth),
                       .ink = SheetInk::Quiet},
             .description = toolTipText(groups.at(i))});
    }
    m_sheet.reporting =
        QRectF(m_left, m_y, m_width, static_cast<double>(rows) * m_metrics.row + 2 * m_metrics.lanePadding);
    m_y = m_sheet.reporting.bottom();
}

void SheetBuilder::addBreaks()
{
    const QList<AxisStretch> &stretches = m_axis.stretches();
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        const double from = m_left + stretches.at(i - 1).right();
        m_sheet.breaks.append(
            QRectF(from, m_sheet.header.top(), m_left + stretches.at(i).left - from, m_y - m_sheet.header.top()));
    }
}

} // namespace

TimelineSheet layoutSheet(const TimelineData &data, const TimelineMetrics &metrics, const SheetOptions &options)
{
    return SheetBuilder(data, metrics, options).run();
}
