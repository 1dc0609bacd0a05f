// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panesplitter.h"

#include "ui/desk/ribbongutter.h"

#include <algorithm>

PaneSplitter::PaneSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(std::clamp(fontMetrics().horizontalAdvance(QStringLiteral("0000")) * 8 / 10, 22, 32));
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    auto *gutter = new RibbonGutter(this);
    if (m_ribbons)
        gutter->setRibbons(m_ribbons);
    return gutter;
}
