// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsispanel.h"

#include "models/comparisonremarks.h"
#include "models/synopsistext.h"
#include "text/plainline.h"
#include "ui/synopsis/synopsissaver.h"
#include "ui/synopsis/synopsisview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace
{
constexpr qsizetype firstColumns = 8; // as many as the desk has panes

QToolButton *menuButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}
} // namespace

SynopsisPanel::SynopsisPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_coverage(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_remarks(plainLabel(this))
    , m_words(new QLineEdit(this))
    , m_leadMenu(menuButton(this, tr("Article whose order the rows follow")))
    , m_articleMenu(menuButton(this, tr("Articles that have a column")))
    , m_filterMenu(menuButton(this, tr("Choice of the rows")))
    , m_copyMenu(menuButton(this, tr("Copy and export")))
    , m_view(new SynopsisView(this))
    , m_empty(new EmptyState({}, this))
    , m_again(m_empty->addButton(tr("&Compare")))
    , m_saver(new SynopsisSaver(this))
{
    build();
    connectAll();
    m_models->comparison.want();
    refresh();
}

void SynopsisPanel::build()
{
    setAccessibleName(tr("Synopsis"));
    const int margin = rowMargin(fontMetrics());
    m_coverage->setContentsMargins(margin, 0, margin, 0);
    m_remarks->setContentsMargins(margin, 0, margin, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin / 2, 0, 0);
    column->setSpacing(margin / 2);
    column->addWidget(controls());
    column->addWidget(m_coverage);
    column->addWidget(m_remarks);
    column->addWidget(progress());
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);
}

QWidget *SynopsisPanel::controls()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    const int margin = rowMargin(fontMetrics());
    row->setContentsMargins(margin, 0, margin, 0);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter of the rows"));
    m_words->setMaximumWidth(fontMetrics().height() * 16);
    m_words->installEventFilter(this);
    m_copyMenu->setText(tr("Copy"));
    row->addWidget(m_title, 1);
    row->addWidget(m_words, 2);
    for (QToolButton *button : {m_leadMenu, m_articleMenu, m_filterMenu, m_copyMenu})
        row->addWidget(button);
    return line;
}

QWidget *SynopsisPanel::progress()
{
    m_progress = new QWidget(this);
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("Comparison"));
    m_bar->setMaximumWidth(fontMetrics().height() * 24);
    auto *cancel = new QPushButton(tr("Cancel"), m_progress);
    auto *row = new QHBoxLayout(m_progress);
    const int margin = rowMargin(fontMetrics());
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        m_models->comparison.cancel();
    });
    m_progress->hide();
    return m_progress;
}

void SynopsisPanel::connectAll()
{
    connect(&m_models->comparison, &StoryComparison::changed, this, &SynopsisPanel::refresh);
    connect(&m_models->comparison, &StoryComparison::progressed, this, &SynopsisPanel::sayProgress);
    connect(&m_models->articles, &ArticleList::deskChanged, this, [this] {
        if (m_articles.isEmpty())
            refresh();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_isCancelled = false;
        m_models->comparison.want();
        sayState();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_words->setClearButtonEnabled(!words.isEmpty()); // as in TagFilterLine
        SynopsisFilter filter = m_view->filter();
        filter.words = words;
        setFilter(filter);
    });
    connect(m_navigator, &Navigator::passageRead, this, &SynopsisPanel::follow);
    connect(m_view, &SynopsisView::cellChosen, this, &SynopsisPanel::take);
    connect(m_view, &SynopsisView::placeWanted, this, &SynopsisPanel::goTo);
    connect(m_view, &SynopsisView::nothingThere, this, [this](const QString &why) {
        announce(*m_view, why);
        emit hint(why);
    });
    connect(m_view, &SynopsisView::leadWanted, this,
            [this](int article) { lead(m_models->comparison.story()->articles[article]); });
    connect(m_view, &SynopsisView::copyWanted, this, [this] { copy(CopyForm::Markdown, Rows::Chosen); });
    connect(m_saver, &SynopsisSaver::saved, this, &SynopsisPanel::hint);
    connect(m_saver, &SynopsisSaver::failed, this, &SynopsisPanel::failed);
    using Fill = void (SynopsisPanel::*)(QMenu &);
    for (const auto &[button, fill] :
         std::initializer_list<std::pair<QToolButton *, Fill>>{{m_leadMenu, &SynopsisPanel::fillLeadMenu},
                                                               {m_articleMenu, &SynopsisPanel::fillArticleMenu},
                                                               {m_filterMenu, &SynopsisPanel::fillFilterMenu},
                                                               {m_copyMenu, &SynopsisPanel::fillCopyMenu}}) {
        connect(button->menu(), &QMenu::aboutToShow, this, [this, menu = button->menu(), fill = fill] {
            menu->clear();
            (this->*fill)(*menu);
        });
    }
}

void SynopsisPanel::lead(ArticleId article)
{
    m_lead = article;
    if (!columnArticles().contains(article))
        m_articles = columnArticles() + QList{article};
    refresh();
    const int number = m_models->comparison.story()->numberOf(article);
    if (number >= 0)
        announce(*m_view, tr("The rows follow %1.").arg(m_models->comparison.story()->names[number]));
}

void SynopsisPanel::showArticles(const QList<ArticleId> &articles)
{
    m_articles = articles;
    refresh();
}

// Those that are compared: the chosen ones, else those on the desk when there are two at least, else the first ones.
QList<ArticleId> SynopsisPanel::columnArticles() const
{
    const auto story = m_models->comparison.story();
    const auto compared = [&](QList<ArticleId> articles) {
        articles.removeIf([&](ArticleId article) { return story->numberOf(article) < 0; });
        return articles;
    };
    if (const QList<ArticleId> chosen = compared(m_articles); !chosen.isEmpty())
        return chosen;
    const QList<ArticleId> onDesk = compared(m_models->articles.desk());
    return onDesk.size() > 1 ? onDesk : story->articles.first(std::min(firstColumns, story->articles.size()));
}

void SynopsisPanel::refresh()
{
    if (m_models->comparison.story()->size() > 0)
        m_isCancelled = false;
    m_said = comparisonRemarks(m_models->comparison.story()->comparison, m_models->comparison.story()->names);
    makeTable();
    nameControls();
    sayState();
    follow();
}

void SynopsisPanel::makeTable()
{
    const auto story = m_models->comparison.story();
    QList<int> columns;
    for (const ArticleId article : columnArticles())
        columns.append(story->numberOf(article));
    std::ranges::sort(columns);
    if (const int leading = story->numberOf(m_lead); columns.removeOne(leading))
        columns.prepend(leading);
    QStringList published;
    for (const ArticleId article : story->articles) {
        const ArticleList::Entry *entry = m_models->articles.find(article);
        published.append(entry ? entry->article.published : QString());
    }
    if (story->size() < 2)
        columns.clear();
    m_view->setTable(std::make_shared<const SynopsisTable>(synopsisTable(story, columns, published)));
}

void SynopsisPanel::nameControls()
{
    const SynopsisTable &table = m_view->table();
    const QLocale locale;
    const auto shown = int(m_view->lines().size());
    m_title->setText(table.isEmpty() ? tr("Synopsis")
                     : m_view->filter().isFiltering()
                         ? tr("Synopsis · %1 of %2").arg(locale.toString(shown), locale.toString(table.rows.size()))
                         : tr("Synopsis · %1").arg(locale.toString(table.rows.size())));
    if (table.lead() >= 0)
        m_leadMenu->setText(
            tr("Order of %1").arg(plainLine(table.story->names[table.lead()]).replace(u'&', QLatin1StringView("&&"))));
    m_articleMenu->setText(tr("%n article(s)", nullptr, int(table.columns.size())));
    const SynopsisFilter &filter = m_view->filter();
    m_filterMenu->setText(filter.onlyDiffering  ? tr("Figures differ")
                          : filter.sharedBy > 1 ? tr("In %1 or more").arg(filter.sharedBy)
                                                : tr("All rows"));
}

void SynopsisPanel::sayState()
{
    const auto story = m_models->comparison.story();
    const bool isWorking = m_models->comparison.isWorking();
    const bool hasTable = !m_view->table().isEmpty();
    const bool isLeft = hasTable && !m_view->lines().isEmpty();
    m_view->setVisible(isLeft);
    m_empty->setVisible(!isLeft);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_words, m_leadMenu, m_articleMenu, m_filterMenu, m_copyMenu, m_coverage})
        control->setVisible(hasTable);
    m_remarks->setVisible(hasTable && !m_said.isEmpty());
    m_remarks->setText(m_said.join(u' '));
    m_coverage->setText(coverageLine(story->comparison) + u' ' + methodWords());
    m_again->setVisible(!hasTable && m_isCancelled && !isWorking);
    m_empty->setSentence(
        hasTable                          ? tr("No row is left by this choice.")
        : isWorking && story->size() == 0 ? tr("The articles are being compared.")
        : m_isCancelled                   ? tr("The comparison was cancelled.")
        : m_models->articles.rowCount() == 0
            ? tr("No articles yet. Import some, and what they have in common stands here side by side.")
            : m_said.join(u' '));
}

void SynopsisPanel::sayProgress(int done, int of)
{
    m_bar->setRange(0, of);
    m_bar->setValue(done);
    m_bar->setFormat(tr("%1 of %2 articles compared").arg(done).arg(of));
    m_progress->setVisible(of > 0 && done < of);
    if (of == 0)
        sayState();
}

void SynopsisPanel::setFilter(const SynopsisFilter &filter)
{
    m_view->setFilter(filter);
    nameControls();
    sayState();
}

void SynopsisPanel::fillLeadMenu(QMenu &menu)
{
    const SynopsisTable &table = m_view->table();
    QList<int> columns = table.columns;
    std::ranges::sort(columns);
    for (const int article : std::as_const(columns)) {
        QAction *action = menu.addAction(plainLine(table.story->names[article]).replace(u'&', QLatin1StringView("&&")),
                                         this, [this, id = table.story->articles[article]] { lead(id); });
        action->setCheckable(true);
        action->setChecked(article == table.lead());
    }
}

void SynopsisPanel::toggleArticle(ArticleId article, bool shown)
{
    QList<ArticleId> articles = columnArticles();
    if (shown)
        articles.append(article);
    else if (articles.size() > 1) // a table without columns would say nothing
        articles.removeOne(article);
    showArticles(articles);
}

void SynopsisPanel::fillArticleMenu(QMenu &menu)
{
    const auto story = m_models->comparison.story();
    menu.addAction(tr("Those on the &Desk"), this, [this] { showArticles({}); });
    menu.addAction(tr("&All of Them"), this, [this, all = story->articles] { showArticles(all); });
    menu.addSeparator();
    const QList<ArticleId> shown = columnArticles();
    for (int number = 0; number < story->size(); ++number) {
        const ArticleId article = story->articles[number];
        QAction *action = menu.addAction(plainLine(story->names[number]).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(shown.contains(article));
        connect(action, &QAction::toggled, this, [this, article](bool on) { toggleArticle(article, on); });
    }
    menu.installEventFilter(this);
}

void SynopsisPanel::fillFilterMenu(QMenu &menu)
{
    const auto addChoice = [&](const QString &text, int sharedBy) {
        QAction *action = menu.addAction(text, this, [this, sharedBy] {
            SynopsisFilter filter = m_view->filter();
            filter.sharedBy = sharedBy;
            setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(m_view->filter().sharedBy == sharedBy);
    };
    addChoice(tr("&All Rows"), 0);
    const int most = std::min(m_models->comparison.story()->size(), 9); // units have few sentences
    for (int least = 2; least <= most; ++least)
        addChoice(tr("In &%1 Articles or More").arg(least), least);
    menu.addSeparator();
    QAction *figures = menu.addAction(tr("Only with &Figures That Differ"));
    figures->setCheckable(true);
    figures->setChecked(m_view->filter().onlyDiffering);
    connect(figures, &QAction::toggled, this, [this](bool on) {
        SynopsisFilter filter = m_view->filter();
        filter.onlyDiffering = on;
        setFilter(filter);
    });
    menu.addSeparator();
    menu.addAction(tr("&Unfold All") + QStringLiteral("\t*"), this, [this] { m_view->setAllOpen(true); })
        ->setEnabled(m_view->canFold());
    menu.addAction(tr("F&old All") + QStringLiteral("\t/"), this, [this] { m_view->setAllOpen(false); })
        ->setEnabled(m_view->canFold());
}

void SynopsisPanel::fillCopyMenu(QMenu &menu)
{
    const bool isAny = !m_view->lines().isEmpty();
    const std::pair<QString, CopyForm> forms[] = {{tr("As &Markdown"), CopyForm::Markdown},
                                                  {tr("As &CSV"), CopyForm::Csv},
                                                  {tr("As a &Table with Tabs"), CopyForm::Tabbed}};
    for (const auto &[text, form] : forms)
        menu.addAction(text, this, [this, chosen = form] { copy(chosen, Rows::All); })->setEnabled(isAny);
    menu.addSeparator();
    QAction *alone = menu.addAction(tr("With &Unique Sentences"));
    alone->setCheckable(true);
    alone->setChecked(m_takesAlone);
    connect(alone, &QAction::toggled, this, [this](bool on) { m_takesAlone = on; });
    menu.addSeparator();
    menu.addAction(tr("&Export…"), this, &SynopsisPanel::save)->setEnabled(isAny);
    menu.installEventFilter(this);
}

// The lines as they are shown, or the folded ones sentence by sentence.
QList<SynopsisLine> SynopsisPanel::linesToTake(Rows rows) const
{
    const QList<SynopsisLine> chosen = rows == Rows::Chosen ? m_view->chosenLines() : QList<SynopsisLine>();
    const QList<SynopsisLine> &lines = chosen.isEmpty() ? m_view->lines() : chosen;
    if (!m_takesAlone)
        return lines;
    QList<SynopsisLine> all;
    for (const SynopsisLine &line : lines) {
        for (int row = line.row; row < line.row + line.count; ++row)
            all.append({.row = row});
    }
    return all;
}

void SynopsisPanel::copy(CopyForm form, Rows rows)
{
    const SynopsisTable &table = m_view->table();
    const QList<SynopsisLine> lines = linesToTake(rows);
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(form == CopyForm::Markdown ? synopsisMarkdown(table, lines)
                                          : form == CopyForm::Csv    ? synopsisCsv(table, lines)
                                                                     : synopsisTabbed(table, lines));
    emit hint(tr("%n row(s) copied.", nullptr, int(lines.size())));
}

void SynopsisPanel::save()
{
    const QString title = QFileInfo(m_models->study->path()).completeBaseName();
    m_saver->choose(m_view->table(), linesToTake(Rows::All), title, window());
}

void SynopsisPanel::take(SynopsisCell cell)
{
    const std::optional<Place> place = m_view->placeOf(cell);
    if (!place)
        return;
    const auto story = m_view->table().story;
    m_navigator->readPassage({.article = story->articles[place->article],
                              .span = story->span(*place),
                              .version = story->versions[place->article]});
}

void SynopsisPanel::goTo(Place place)
{
    const auto story = m_view->table().story;
    m_navigator->goTo({.article = story->articles[place.article],
                       .span = story->span(place),
                       .version = story->versions[place.article]});
}

// What is read elsewhere, while the table is seen.
void SynopsisPanel::follow()
{
    const Location &passage = m_navigator->passage();
    const auto story = m_view->table().story;
    if (!isVisible() || passage.article.isNull())
        return;
    const int number = story->numberOf(passage.version);
    const std::optional<Place> current = m_view->placeOf(m_view->current());
    const int sentence = number < 0 ? -1 : story->comparison.sentenceAt(number, passage.span.start);
    const Place place{.article = number, .sentence = sentence};
    if (sentence >= 0 && current != place)
        m_view->showPlace(place);
}

void SynopsisPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

// A menu with check marks stays open while they are set. Keys in the filter lead to the table.
bool SynopsisPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *menu = qobject_cast<QMenu *>(watched)) {
        const bool isChoice =
            event->type() == QEvent::MouseButtonRelease ||
            (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space);
        if (!isChoice || !menu->activeAction() || !menu->activeAction()->isCheckable())
            return false;
        menu->activeAction()->trigger();
        return true;
    }
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->isVisible()) {
        m_view->setFocus();
        return true;
    }
    return false;
}
