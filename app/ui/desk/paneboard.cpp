// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paneboard.h"

#include "ui/desk/articlepane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>

PaneBoard::PaneBoard(QSplitter *splitter, QWidget *parent)
    : QWidget(parent), m_splitter(splitter), m_tabs(new QTabBar(this))
{
    m_splitter->setParent(this);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setAccessibleName(tr("Articles that share the last place on the desk"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0 || tab >= m_places.tabs.size())
            return;
        ArticlePane *pane = m_panes[m_places.tabs[tab]];
        emit tabChosen(pane);
        bring(pane);
    });
}

void PaneBoard::setPanes(const QList<ArticlePane *> &panes)
{
    for (int place = 0; place < panes.size(); ++place) {
        ArticlePane *pane = panes[place];
        if (!m_panes.contains(pane))
            pane->hide(); // until it is known whether it has room
        pane->installEventFilter(this);
        m_splitter->insertWidget(place, pane);
        m_splitter->setStretchFactor(place, 1);
    }
    m_panes = panes;
    m_recent.removeIf([&](ArticlePane *pane) { return !panes.contains(pane); });
    m_places = {};
    place();
}

void PaneBoard::setNarrowest(int width)
{
    m_narrowest = width;
    place();
}

void PaneBoard::bring(ArticlePane *pane)
{
    m_recent.removeOne(pane);
    m_recent.prepend(pane);
    place();
}

QList<ArticlePane *> PaneBoard::shown() const
{
    QList<ArticlePane *> panes;
    for (const int place : m_places.shown) {
        panes.append(m_panes[place]);
    }
    return panes;
}

QSize PaneBoard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 8};
}

void PaneBoard::place()
{
    QList<int> recent;
    for (ArticlePane *pane : std::as_const(m_recent)) {
        recent.append(int(m_panes.indexOf(pane)));
    }
    const int fitting = PanePlaces::fitting(width(), m_narrowest, m_splitter->handleWidth());
    const PanePlaces places = PanePlaces::of(int(m_panes.size()), fitting, recent);
    if (places != m_places)
        show(places);
    layOut();
}

void PaneBoard::show(const PanePlaces &places)
{
    const PanePlaces before = std::exchange(m_places, places);
    QList<int> widths;
    for (const int place : before.shown) {
        widths.append(m_panes.value(place) ? m_panes[place]->width() : 0);
    }
    const bool isAlone = places.shown.size() == 1;
    QList<ArticlePane *> come;
    for (int place = 0; place < m_panes.size(); ++place) {
        ArticlePane *pane = m_panes[place];
        pane->setMinimumWidth(isAlone ? 0 : m_narrowest);
        const bool isShown = places.shown.contains(place);
        if (isShown && pane->isHidden())
            come.append(pane);
        pane->setVisible(isShown);
    }
    // A pane that takes another's place has its width; more or fewer of them share anew.
    QList<int> sizes(m_panes.size());
    for (int i = 0; i < places.shown.size(); ++i) {
        sizes[places.shown[i]] = before.shown.size() == places.shown.size() ? widths[i] : 1000;
    }
    layOut();
    m_splitter->setSizes(sizes);
    fillTabs();
    for (ArticlePane *pane : std::as_const(come)) {
        emit paneShown(pane);
    }
}

void PaneBoard::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_places.tabs.size()) {
        m_tabs->removeTab(m_tabs->count() - 1);
    }
    while (m_tabs->count() < m_places.tabs.size()) {
        m_tabs->addTab(QString());
    }
    nameTabs();
    if (!m_places.tabs.isEmpty())
        m_tabs->setCurrentIndex(int(m_places.tabs.indexOf(m_places.shown.last())));
    m_tabs->setVisible(!m_places.tabs.isEmpty());
}

void PaneBoard::nameTabs()
{
    const Theme &theme = themeOf(palette());
    for (int tab = 0; tab < m_places.tabs.size(); ++tab) {
        const int place = m_places.tabs[tab];
        m_tabs->setTabText(tab, m_panes[place]->name().replace(u'&', QStringLiteral("&&")));
        m_tabs->setTabToolTip(tab, plainToolTip(m_panes[place]->view()->accessibleName()));
        m_tabs->setTabTextColor(tab, theme.articles[size_t(m_panes[place]->row()) % theme.articles.size()]);
    }
}

void PaneBoard::layOut()
{
    const bool hasTabs = !m_places.tabs.isEmpty();
    const int top = hasTabs ? m_tabs->sizeHint().height() : 0;
    m_splitter->setGeometry(0, top, width(), height() - top);
    placeTabs();
}

void PaneBoard::placeTabs()
{
    if (m_places.tabs.isEmpty())
        return;
    const int left = m_panes[m_places.shown.last()]->x();
    m_tabs->setGeometry(left, 0, width() - left, m_tabs->sizeHint().height());
}

// The reader makes one pane wider, or the splitter does.
bool PaneBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        placeTabs();
    return QWidget::eventFilter(watched, event);
}

void PaneBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PaneBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        nameTabs();
}
