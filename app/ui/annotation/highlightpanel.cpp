// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/highlightpanel.h"

#include "models/tagtree.h"
#include "study/actions/addhighlight.h"
#include "ui/annotation/highlightdelegate.h"
#include "ui/annotation/highlightview.h"
#include "ui/annotation/tagicon.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

HighlightPanel::HighlightPanel(Study &study, HighlightList &highlights, const TagTree &tags, TagFilter &tagFilter,
                               Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_tags(&tags)
    , m_navigator(&navigator)
    , m_tagFilter(&tagFilter)
    , m_filter(new HighlightFilter(highlights, tagFilter, this))
    , m_bar(new FilterBar(tagFilter, this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_words(new QLineEdit(this))
    , m_view(new HighlightView(this))
    , m_empty(new EmptyState({}, this))
{
    build(highlights);
    connectAll(highlights);
    refresh();
}

void HighlightPanel::build(const HighlightList &highlights)
{
    setAccessibleName(tr("Highlights"));
    const int margin = rowMargin(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(margin / 2);
    m_title->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_title);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setToolTip(plainToolTip(tr("Words in quotes, tags, notes and articles")));
    m_words->setAccessibleName(tr("Filter of the highlights"));
    connect(m_words, &QLineEdit::textChanged, m_words, // as in TagFilterLine
            [this](const QString &words) { m_words->setClearButtonEnabled(!words.isEmpty()); });
    m_words->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(m_words);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new HighlightDelegate(*m_filter, highlights, *m_tags, this));
    m_view->setAccessibleName(tr("Highlights of the study"));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_view);
}

void HighlightPanel::connectAll(const HighlightList &highlights)
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refresh();
    });
    connect(m_view, &HighlightView::chosen, this, &HighlightPanel::choose);
    connect(m_view, &HighlightView::noteWanted, this, &HighlightPanel::openNote);
    connect(m_view, &HighlightView::removeWanted, this, &HighlightPanel::removeChosen);
    connect(m_view, &HighlightView::copyWanted, this, &HighlightPanel::copyQuotes);
    connect(m_view, &HighlightView::tagsWanted, this, [this] { emit tagsWanted(chosen()); });
    connect(m_view, &HighlightView::digitPressed, this, &HighlightPanel::toggleDigit);
    connect(m_navigator, &Navigator::highlightSelected, this, &HighlightPanel::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &HighlightPanel::refresh);
        connect(&highlights, signal, this, &HighlightPanel::refresh); // also of what the filter hides
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HighlightPanel::refresh);
    connect(m_tagFilter, &TagFilter::changed, this, &HighlightPanel::refresh);
    connect(m_tags, &QAbstractItemModel::dataChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_tags, &QAbstractItemModel::modelReset, m_view->viewport(), qOverload<>(&QWidget::update));
}

void HighlightPanel::setDays(DayFilter &days)
{
    m_bar->addDays(days);
    m_filter->setDays(days);
    connect(&days, &DayFilter::changed, this, &HighlightPanel::refresh);
}

void HighlightPanel::refresh()
{
    const QLocale locale;
    const int all = m_filter->sourceModel()->rowCount();
    const int shown = m_filter->rowCount();
    if (m_filter->isFiltering())
        m_title->setText(tr("Highlights · %1 of %2").arg(locale.toString(shown), locale.toString(all)));
    else
        m_title->setText(all == 0 ? tr("Highlights") : tr("Highlights · %1").arg(locale.toString(all)));
    m_words->setVisible(all > 0);
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setSentence(all == 0
                             ? tr("No highlights yet. Select words in an article and press H, or a digit for a tag.")
                         : m_bar->isFiltering() ? tr("The filter hides all highlights.")
                                                : tr("No highlight has all these words."));
    // Where rows went, the view has made a neighbour current that nobody chose.
    follow(m_navigator->highlight());
}

void HighlightPanel::follow(HighlightId highlight)
{
    const QModelIndex index = m_filter->indexOf(highlight);
    if (index == m_view->currentIndex() && m_view->selectionModel()->isSelected(index))
        return; // among several chosen rows it stays one of them
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void HighlightPanel::choose(const QModelIndex &index)
{
    const HighlightItem *item = m_filter->itemAt(index);
    if (!item)
        return;
    const Location place{.article = item->article, .span = item->span, .version = item->passage.version};
    m_navigator->selectHighlight(item->id());
    m_navigator->goTo(place);
}

void HighlightPanel::openNote(const QModelIndex &index)
{
    const HighlightItem *item = m_filter->itemAt(index);
    if (!item)
        return;
    const HighlightId highlight = item->id();
    m_navigator->selectHighlight(highlight);
    emit noteWanted(highlight);
}

QList<HighlightId> HighlightPanel::chosen() const
{
    QList<HighlightId> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (const HighlightItem *item = m_filter->itemAt(index))
            ids.append(item->id());
    }
    return ids;
}

void HighlightPanel::toggleDigit(int digit)
{
    if (const Tag *tag = m_tags->forDigit(digit))
        toggle(tag->id);
}

void HighlightPanel::toggle(TagId tag)
{
    const QList<HighlightId> ids = chosen();
    if (ids.isEmpty())
        return;
    if (const Result<bool> done = toggleTag(*m_study, ids, tag); !done)
        emit failed(done.error());
}

void HighlightPanel::removeChosen()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    const int first = std::ranges::min_element(rows, {}, &QModelIndex::row)->row();
    if (const Result<void> done = removeHighlights(*m_study, chosen()); !done) {
        emit failed(done.error());
        return;
    }
    // What stands there now is selected, so that the next key has something to act on; it is not gone to.
    const HighlightItem *next = m_filter->itemAt(m_filter->index(std::min(first, m_filter->rowCount() - 1), 0));
    m_navigator->selectHighlight(next ? next->id() : HighlightId{});
}

void HighlightPanel::copyQuotes() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QStringList quotes;
    for (const QModelIndex &index : indexes) {
        if (const HighlightItem *item = m_filter->itemAt(index))
            quotes.append(item->passage.quote);
    }
    QGuiApplication::clipboard()->setText(quotes.join(QStringLiteral("\n\n")));
}

bool HighlightPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_filter->rowCount() > 0) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        choose(m_view->currentIndex());
        return true;
    }
    return false;
}

QMenu *HighlightPanel::tagMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Tags"), parent);
    const HighlightItem *item = m_filter->itemAt(m_view->currentIndex());
    for (const Tag &tag : m_tags->tags()) {
        // "&" would underline the next letter.
        QString name = m_tags->path(tag.id).replace(QLatin1Char('&'), QLatin1StringView("&&")).simplified();
        const int digit = m_tags->indexOf(tag.id).data(TagTree::DigitRole).toInt();
        QAction *action = menu->addAction(swatchIcon(tag.colour, palette(), fontMetrics().height()), name, this,
                                          [this, id = tag.id] { toggle(id); });
        if (digit > 0)
            action->setShortcut(Qt::Key(Qt::Key_0 + digit));
        action->setCheckable(true);
        action->setChecked(item && item->tags.contains(tag.id));
    }
    menu->setEnabled(!m_tags->tags().isEmpty() && !m_study->isReadOnly());
    return menu;
}

void HighlightPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_view->isHidden())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in Article"), this, [this] { choose(m_view->currentIndex()); });
    menu->addAction(tr("Note…"), Qt::Key_Return, this, [this] { openNote(m_view->currentIndex()); });
    menu->addMenu(tagMenu(menu));
    QAction *more = menu->addAction(tr("Quick Tag…"), Qt::Key_T, this, [this] { emit tagsWanted(chosen()); });
    more->setEnabled(!m_study->isReadOnly());
    menu->addAction(tr("Copy Quote"), this, &HighlightPanel::copyQuotes);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove"), QKeySequence::Delete, this, &HighlightPanel::removeChosen);
    remove->setEnabled(!m_study->isReadOnly());
    const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft());
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
}
