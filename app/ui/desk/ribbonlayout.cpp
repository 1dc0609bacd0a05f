// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ribbonlayout.h"

#include <algorithm>

using Where = RibbonEnd::Where;

namespace
{
QPolygonF arrowIn(const QRectF &rect, Where where, GutterSide away)
{
    const QPointF middle = rect.center();
    if (where == Where::Above)
        return {{rect.bottomLeft(), {middle.x(), rect.top()}, rect.bottomRight()}};
    if (where == Where::Below)
        return {{rect.topLeft(), {middle.x(), rect.bottom()}, rect.topRight()}};
    if (away == GutterSide::Right)
        return {{rect.topLeft(), {rect.right(), middle.y()}, rect.bottomLeft()}};
    return {{rect.topRight(), {rect.left(), middle.y()}, rect.bottomRight()}};
}
} // namespace

RibbonLayout::RibbonLayout(const RibbonScene &scene, qreal lineHeight) : m_text(scene.text), m_lineHeight(lineHeight)
{
    for (const RibbonScene::Stub &stub : scene.stubs) {
        addStub(stub);
    }
    for (const RibbonScene::Join &join : scene.joins) {
        addBand({.left = clipped(join.left), .right = clipped(join.right)});
    }
    for (const RibbonScene::Far &far : scene.fars) {
        addFar(far);
    }
}

// What is out of sight ends as a point at the edge that it is beyond.
RibbonEnd RibbonLayout::clipped(RibbonEnd end) const
{
    if (end.where == Where::Above)
        end.top = end.bottom = m_text.top();
    else if (end.where == Where::Below)
        end.top = end.bottom = m_text.bottom();
    end.top = std::clamp(end.top, m_text.top(), m_text.bottom());
    end.bottom = std::clamp(end.bottom, end.top, m_text.bottom());
    return end;
}

void RibbonLayout::addBand(const RibbonScene::Join &join)
{
    const RibbonEnd &left = join.left;
    const RibbonEnd &right = join.right;
    if (left.where != Where::Seen && right.where != Where::Seen)
        return;
    const qreal middle = m_text.center().x();
    const auto curve = [middle](QPainterPath &path, QPointF to) {
        path.cubicTo({middle, path.currentPosition().y()}, {middle, to.y()}, to);
    };
    Band band;
    band.ground.moveTo(m_text.left(), left.top);
    curve(band.ground, {m_text.right(), right.top});
    band.ground.lineTo(m_text.right(), right.bottom);
    curve(band.ground, {m_text.left(), left.bottom});
    band.ground.closeSubpath();
    band.edges.moveTo(m_text.left(), left.top);
    curve(band.edges, {m_text.right(), right.top});
    band.edges.moveTo(m_text.left(), left.bottom);
    curve(band.edges, {m_text.right(), right.bottom});
    m_bands.append(band);
    if (left.where != Where::Seen)
        addEdgeTick(left, GutterSide::Left);
    if (right.where != Where::Seen)
        addEdgeTick(right, GutterSide::Right);
}

void RibbonLayout::addEdgeTick(const RibbonEnd &end, GutterSide side)
{
    const bool isThere = std::ranges::any_of(m_ticks, [&](const Tick &tick) { return tick.target == end.place; });
    if (isThere)
        return;
    const QSizeF size(m_text.width() / 2 - 2, m_lineHeight / 2);
    const qreal left = side == GutterSide::Left ? m_text.left() + 1 : m_text.right() - 1 - size.width();
    const qreal top = end.where == Where::Above ? m_text.top() + 1 : m_text.bottom() - 1 - size.height();
    const QRectF rect(QPointF(left, top), size);
    m_ticks.append({.arrow = arrowIn(rect, end.where, side), .rect = rect, .target = end.place});
}

// The first height from the wanted one downwards that no tick has taken; where there is none, upwards from the end.
qreal RibbonLayout::freeHeight(qreal height, qreal wanted) const
{
    constexpr qreal gap = 2;
    const qreal last = std::max(m_text.top(), m_text.bottom() - height);
    const auto taken = [&](qreal top) {
        return std::ranges::find_if(
            m_ticks, [&](const Tick &tick) { return tick.rect.top() < top + height && tick.rect.bottom() > top; });
    };
    qreal top = std::clamp(wanted, m_text.top(), last);
    for (auto tick = taken(top); tick != m_ticks.end() && top <= last; tick = taken(top)) {
        top = tick->rect.bottom() + gap;
    }
    if (top <= last)
        return top;
    top = last;
    for (auto tick = taken(top); tick != m_ticks.end() && top > m_text.top(); tick = taken(top)) {
        top = tick->rect.top() - gap - height;
    }
    return std::max(top, m_text.top());
}

void RibbonLayout::addFar(const RibbonScene::Far &far)
{
    const GutterSide away = far.leader == GutterSide::Left ? GutterSide::Right : GutterSide::Left;
    const qreal arrowHeight = m_lineHeight / 2;
    const qreal height = m_lineHeight + arrowHeight + 2;
    const QRectF rect(m_text.left(), freeHeight(height, far.height), m_text.width(), height);
    const QRectF label(rect.left(), rect.top(), rect.width(), m_lineHeight);
    const QRectF arrow(rect.center().x() - arrowHeight / 2, label.bottom(), arrowHeight, arrowHeight);
    m_ticks.append({.arrow = arrowIn(arrow, far.end.where, away),
                    .label = far.name,
                    .labelRect = label,
                    .rect = rect,
                    .target = far.end.place});
}

void RibbonLayout::addStub(const RibbonScene::Stub &stub)
{
    if (stub.end.where != Where::Seen)
        return;
    constexpr qreal width = 2;
    const RibbonEnd end = clipped(stub.end);
    const qreal left = stub.side == GutterSide::Left ? m_text.left() : m_text.right() - width;
    const QRectF rect(left, end.top + 1, width, std::max(2.0, end.bottom - end.top - 2));
    m_stubs.append({.rect = rect, .target = stub.other});
}

std::optional<Place> RibbonLayout::targetAt(QPointF point) const
{
    for (const Tick &tick : m_ticks) {
        if (tick.rect.adjusted(-1, -1, 1, 1).contains(point))
            return tick.target;
    }
    for (const Stub &stub : m_stubs) {
        if (stub.rect.adjusted(-2, 0, 2, 0).contains(point))
            return stub.target;
    }
    return std::nullopt;
}
