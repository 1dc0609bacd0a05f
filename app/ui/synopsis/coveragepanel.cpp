// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coveragepanel.h"

#include "models/coveragetext.h"
#include "models/coveragewords.h"
#include "ui/synopsis/coveragedetails.h"
#include "ui/synopsis/coveragelegend.h"
#include "ui/synopsis/coverageview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace
{
QToolButton *menuButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

template <class Value>
void addChoice(QMenu &menu, QActionGroup *group, const QString &text, Value value, auto choose)
{
    QAction *action = menu.addAction(text, group, [value, choose] { choose(value); });
    action->setCheckable(true);
    action->setChecked(group->actions().isEmpty());
    group->addAction(action);
}
} // namespace

CoveragePanel::CoveragePanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_table(new CoverageTable(*models.study, models.texts, models.events, models.articles, this))
    , m_filter(new CoverageFilter(*m_table, models.tagFilter, this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_words(new QLineEdit(this))
    , m_order(menuButton({}, this))
    , m_copy(menuButton(tr("Copy"), this))
    , m_view(new CoverageView(*m_filter, this))
    , m_empty(new EmptyState({}, this))
    , m_details(new CoverageDetails(this))
    , m_legend(new CoverageLegend(this))
{
    build();
    connectAll();
    refresh();
}

void CoveragePanel::build()
{
    setAccessibleName(tr("Coverage"));
    const int margin = rowMargin(fontMetrics());
    auto *left = new QVBoxLayout;
    left->setSpacing(margin / 2);
    left->addWidget(controls());
    auto *bar = new FilterBar(m_models->tagFilter, this);
    bar->addDays(m_models->dayFilter);
    left->addWidget(bar);
    left->addWidget(m_view, 1);
    left->addWidget(m_empty, 1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(margin, 0, margin, margin / 2);
    right->setSpacing(margin / 2);
    right->addWidget(m_details, 1);
    right->addWidget(m_legend);
    m_blocks = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_blocks->setContentsMargins(0, margin / 2, 0, 0);
    m_blocks->setSpacing(margin / 2);
    m_blocks->addLayout(left, 1);
    m_blocks->addLayout(right);
    setFocusProxy(m_view);
}

QWidget *CoveragePanel::controls()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    const int margin = rowMargin(fontMetrics());
    row->setContentsMargins(margin, 0, margin, 0);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setToolTip(plainToolTip(tr("Words in titles, dates, reporters and quotes")));
    m_words->setAccessibleName(tr("Filter of the events"));
    m_words->setMaximumWidth(fontMetrics().height() * 18);
    m_words->installEventFilter(this);
    m_order->setAccessibleName(tr("Order and choice of the events"));
    fillOrderMenu(*m_order->menu());
    m_copy->setAccessibleName(tr("Copy the table"));
    fillCopyMenu(*m_copy->menu());
    row->addWidget(m_title, 1);
    row->addWidget(m_words, 2);
    row->addWidget(m_order);
    row->addWidget(m_copy);
    return line;
}

void CoveragePanel::fillOrderMenu(QMenu &menu)
{
    menu.addSection(tr("Events"));
    auto *rows = new QActionGroup(this);
    const auto sort = [this](CoverageSort order) { m_filter->setSort(order); };
    addChoice(menu, rows, tr("By &date"), CoverageSort::ByDate, sort);
    addChoice(menu, rows, tr("By number of &articles"), CoverageSort::ByArticles, sort);
    addChoice(menu, rows, tr("Fewest &sources first"), CoverageSort::BySources, sort);
    addChoice(menu, rows, tr("&Conflicts first"), CoverageSort::ByConflict, sort);
    addChoice(menu, rows, tr("By &tag"), CoverageSort::ByLane, sort);
    const auto nameOrder = [this](const QAction *action) {
        m_order->setText(QString(action->text()).remove(QLatin1Char('&')));
    };
    connect(rows, &QActionGroup::triggered, this, nameOrder);
    nameOrder(rows->actions().first());
    menu.addSection(tr("Articles"));
    auto *columns = new QActionGroup(this);
    const auto place = [this](ColumnOrder order) { m_table->setColumnOrder(order); };
    addChoice(menu, columns, tr("As &listed"), ColumnOrder::AsListed, place);
    addChoice(menu, columns, tr("By day of &publication"), ColumnOrder::ByPublication, place);
    menu.addSeparator();
    QAction *background = menu.addAction(tr("&Background events"));
    background->setCheckable(true);
    background->setChecked(true);
    connect(background, &QAction::toggled, this, [this](bool shown) {
        m_filter->setBackground(shown ? BackgroundEvents::Shown : BackgroundEvents::Hidden);
    });
    QAction *conflicts = menu.addAction(tr("&Only events in conflict"));
    conflicts->setCheckable(true);
    connect(conflicts, &QAction::toggled, m_filter, &CoverageFilter::setOnlyConflicts);
}

void CoveragePanel::fillCopyMenu(QMenu &menu)
{
    const std::pair<QString, CopyForm> forms[] = {{tr("As &Markdown"), CopyForm::Markdown},
                                                  {tr("As &CSV"), CopyForm::Csv},
                                                  {tr("As a &table with tabs"), CopyForm::Tabbed}};
    for (const auto &[text, form] : forms) {
        menu.addAction(text, this, [this, chosen = form] { copy(chosen); });
    }
}

void CoveragePanel::connectAll()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_words->setClearButtonEnabled(!words.isEmpty()); // as in TagFilterLine
        m_filter->setWords(words);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &CoveragePanel::refresh);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CoveragePanel::refresh);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &CoveragePanel::refresh);
    connect(m_navigator, &Navigator::eventSelected, this, &CoveragePanel::follow);
    const auto takeDays = [this] { m_filter->setDays(m_models->dayFilter.days()); };
    connect(&m_models->dayFilter, &DayFilter::changed, this, takeDays);
    takeDays();
    connect(m_view, &CoverageView::eventChosen, m_navigator, &Navigator::selectEvent);
    connect(m_view, &CoverageView::eventWanted, m_navigator, &Navigator::openEvent);
    connect(m_view, &CoverageView::claimWanted, this, &CoveragePanel::goTo);
    connect(m_view, &CoverageView::articleWanted, this,
            [this](ArticleId article) { m_navigator->goTo({.article = article}); });
    connect(m_view, &CoverageView::noteWanted, this,
            [this](EventId event) { m_navigator->writeNote({.event = event}); });
    connect(m_view, &CoverageView::nothingThere, this, [this](const QString &why) { announce(*m_view, why); });
    connect(m_view, &CoverageView::copyWanted, this, [this] { copy(CopyForm::Markdown); });
}

void CoveragePanel::refresh()
{
    const QLocale locale;
    const int all = m_table->rowCount();
    const int shown = m_table->columnCount() > 0 ? m_filter->rowCount() : 0;
    if (m_filter->isFiltering()) {
        m_title->setText(tr("Coverage · %1 of %2").arg(locale.toString(shown), locale.toString(all)));
    } else {
        m_title->setText(all == 0 ? tr("Coverage") : tr("Coverage · %1").arg(locale.toString(all)));
    }
    for (QWidget *control : std::initializer_list<QWidget *>{m_words, m_order, m_copy}) {
        control->setVisible(all > 0 && m_table->columnCount() > 0);
    }
    m_copy->setEnabled(shown > 0);
    m_view->setVisible(shown > 0);
    m_details->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setSentence(m_table->columnCount() == 0 ? tr("No articles yet. Import some, and the events that they "
                                                          "tell of are compared here.")
                         : all == 0                  ? tr("No events yet. What the articles say of each event is "
                                                                           "compared here: who reports it, who has it from whom, and who is silent.")
                         : m_models->tagFilter.isFiltering() || m_models->dayFilter.isFiltering()
                             ? tr("The filter hides all events.")
                             : tr("No event is left by this choice."));
    arrange();
    follow(m_navigator->event());
}

void CoveragePanel::follow(EventId event)
{
    m_view->setSelected(event);
    showDetails();
}

void CoveragePanel::showDetails()
{
    const CoverageMatrix &matrix = m_table->matrix();
    m_details->setRow(matrix, m_table->rowOf(m_navigator->event()));
}

void CoveragePanel::goTo(const ClaimItem &claim, int n, int of)
{
    m_navigator->goTo({.article = claim.article, .span = claim.span, .version = claim.passage.version});
    if (of > 1)
        announce(*m_view, tr("Passage %1 of %2").arg(n).arg(of));
}

void CoveragePanel::copy(CopyForm form)
{
    const CoverageMatrix &matrix = m_table->matrix();
    const QList<qsizetype> rows = m_filter->sourceRows();
    const QString text = form == CopyForm::Markdown ? coverageMarkdown(matrix, rows)
                         : form == CopyForm::Csv    ? coverageCsv(matrix, rows)
                                                    : coverageTabbed(matrix, rows);
    QGuiApplication::clipboard()->setText(text);
    emit hint(tr("%n event(s) copied.", nullptr, int(rows.size())));
}

void CoveragePanel::showEvent(QShowEvent *event)
{
    m_table->setWatched(true);
    QWidget::showEvent(event);
}

void CoveragePanel::hideEvent(QHideEvent *event)
{
    m_table->setWatched(false);
    QWidget::hideEvent(event);
}

void CoveragePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where there is room beside the matrix, a column with a line for each source; else lines below it.
void CoveragePanel::arrange()
{
    const int em = fontMetrics().height();
    const bool isWide = width() > em * 64 + em * 8 * std::max(0, m_table->columnCount() - 4);
    m_blocks->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool isLow = height() < em * 22; // the rows come first, and tool tips have the rest
    m_details->setForm(isWide  ? CoverageDetails::Form::Column
                       : isLow ? CoverageDetails::Form::Line
                               : CoverageDetails::Form::Lines);
    m_legend->setVisible(m_view->isVisibleTo(this) && (isWide || !isLow));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_details, m_legend}) {
        widget->setMinimumWidth(isWide ? em * 20 : 0);
        widget->setMaximumWidth(isWide ? em * 20 : QWIDGETSIZE_MAX);
    }
}

bool CoveragePanel::eventFilter(QObject *watched, QEvent *event)
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
        m_navigator->selectEvent(m_view->selected()); // the first one when none was
        return true;
    }
    return false;
}
