// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/library/articledelegate.h"
#include "ui/library/articlelistview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace
{
QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

ArticleId articleAt(const QModelIndex &index)
{
    return index.data(ArticleList::IdRole).value<ArticleId>();
}
} // namespace

LibraryPanel::LibraryPanel(Study &study, ArticleList &articles, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_articles(&articles)
    , m_navigator(&navigator)
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_view(new ArticleListView(this))
    , m_delegate(new ArticleDelegate(articles, this))
    , m_empty(new EmptyState(tr("No articles yet. Import some, or drop their files here."), this))
{
    build();
    connectAll();
    mark(m_navigator->article());
    refresh();
}

void LibraryPanel::build()
{
    setAccessibleName(tr("Articles"));
    setAcceptDrops(!m_study->isReadOnly());
    const int margin = rowMargin(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(margin / 2);
    m_title->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_title);
    m_view->setModel(m_articles);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Articles of the study"));
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
}

void LibraryPanel::connectAll()
{
    QPushButton *importButton = m_empty->addButton(tr("&Import…"));
    QPushButton *sampleButton = m_empty->addButton(tr("Open &sample"));
    importButton->setEnabled(!m_study->isReadOnly());
    connect(importButton, &QPushButton::clicked, this, [this] { emit importWanted({}); });
    connect(sampleButton, &QPushButton::clicked, this, &LibraryPanel::sampleWanted);
    connect(m_view, &ArticleListView::clicked, this, &LibraryPanel::open);
    connect(m_view, &ArticleListView::toggleWanted, this, &LibraryPanel::toggle);
    connect(m_view, &ArticleListView::activated, this, &LibraryPanel::open);
    connect(m_articles, &QAbstractItemModel::modelReset, this, &LibraryPanel::refresh);
    // One article on the desk more or less gives others another colour.
    connect(m_articles, &ArticleList::deskChanged, this, [this] { m_view->viewport()->update(); });
    connect(m_navigator, &Navigator::articleSelected, this, &LibraryPanel::mark);
}

void LibraryPanel::refresh()
{
    const int count = m_articles->rowCount();
    m_title->setText(count == 0 ? tr("Articles") : tr("Articles · %1").arg(QLocale().toString(count)));
    m_view->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    mark(m_navigator->article());
}

void LibraryPanel::mark(ArticleId article)
{
    m_delegate->setCurrent(article);
    if (const int row = m_articles->rowOf(article); row >= 0)
        m_view->setCurrentIndex(m_articles->index(row));
    m_view->viewport()->update();
}

void LibraryPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        m_navigator->goTo(Location{.article = articleAt(index)});
}

void LibraryPanel::toggle(const QModelIndex &index)
{
    const bool onDesk = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (m_articles->setOnDesk(articleAt(index), !onDesk) || onDesk)
        return;
    const QString words = tr("The desk holds %n article(s). Take one off it first.", nullptr, ArticleList::deskLimit);
    QToolTip::showText(m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()), plainToolTip(words),
                       m_view);
}

// The last one may not leave before this one lies there, or the desk would be empty for a moment.
void LibraryPanel::keepOnlyOnDesk(ArticleId article)
{
    QList<ArticleId> others = m_articles->desk();
    if (others.removeAll(article) == 0 && !others.isEmpty() && m_articles->isDeskFull())
        m_articles->setOnDesk(others.takeLast(), false);
    m_articles->setOnDesk(article, true);
    for (const ArticleId other : others) {
        m_articles->setOnDesk(other, false);
    }
}

void LibraryPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint inView = m_view->viewport()->mapFromGlobal(event->globalPos());
    const QModelIndex index = byMouse ? m_view->indexAt(inView) : m_view->currentIndex();
    const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft());
    showMenu(index, byMouse ? event->globalPos() : below);
}

void LibraryPanel::showMenu(const QModelIndex &index, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const ArticleId article = articleAt(index);
        menu->addAction(tr("Show"), Qt::Key_Return, this, [this, article] { m_navigator->goTo({.article = article}); });
        QAction *onDesk = menu->addAction(tr("On the Desk"), Qt::Key_Space, this,
                                          [this, article] { toggle(m_articles->index(m_articles->rowOf(article))); });
        onDesk->setCheckable(true);
        onDesk->setChecked(index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        menu->addAction(tr("Note…"), this, [this, article] { m_navigator->writeNote({.article = article}); });
        menu->addAction(tr("Only This on the Desk"), this, [this, article] { keepOnlyOnDesk(article); });
        QAction *version =
            menu->addAction(tr("New Version…"), this, [this, article] { emit newVersionWanted(article); });
        version->setEnabled(!m_study->isReadOnly());
        menu->addSeparator();
    }
    QAction *import = menu->addAction(tr("Import…"), this, [this] { emit importWanted({}); });
    import->setEnabled(!m_study->isReadOnly());
    menu->popup(globalPosition);
}

void LibraryPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void LibraryPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void LibraryPanel::dropEvent(QDropEvent *event)
{
    setDropping(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit importWanted(paths);
}

void LibraryPanel::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void LibraryPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_dropping)
        return;
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
}
