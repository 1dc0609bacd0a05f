// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/agreementpanel.h"

#include "study/mergewords.h"
#include "ui/annotation/agreementwords.h"
#include "ui/annotation/differencedelegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

Q_DECLARE_METATYPE(Location)

namespace
{
constexpr int differencesShown = 500; // more than anybody goes through; the rest is counted
constexpr int delay = 250;            // milliseconds after a change: typing is not followed letter by letter
constexpr int longestQuote = 160;     // UTF-16 units

enum Column { TagColumn, CountAColumn, CountBColumn, ShareColumn, KappaColumn, AlphaColumn, ReadingColumn };

QListWidget *placeList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setItemDelegate(new DifferenceDelegate(list));
    list->setMouseTracking(true);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestQuote ? text.first(longestQuote) + QChar(0x2026) : text;
}

QComboBox *analystBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->view()->setAccessibleName(name);
    return box;
}
} // namespace

AgreementPanel::AgreementPanel(Study &study, const VersionTexts &texts, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_texts(&texts)
    , m_navigator(&navigator)
    , m_delay(new QTimer(this))
    , m_blocks(nullptr)
    , m_conflictBlock(nullptr)
    , m_conflictTitle(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_conflicts(placeList(this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_choice(nullptr)
    , m_a(analystBox(this, tr("First analyst")))
    , m_b(analystBox(this, tr("Second analyst")))
    , m_words(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_table(new QTreeWidget(this))
    , m_differences(placeList(this))
    , m_empty(new EmptyState({}, this))
{
    build();
    connectAll();
    fillTable();
}

void AgreementPanel::build()
{
    setAccessibleName(tr("Compare analysts"));
    const int margin = rowMargin(fontMetrics());
    m_conflicts->setAccessibleName(tr("Conflicts of the merge"));
    m_title->setText(tr("Compare analysts"));
    m_title->setContentsMargins(margin, 0, margin, 0);
    m_words->setContentsMargins(margin, 0, margin, 0);
    m_table->setAccessibleName(tr("Agreement on each tag"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    m_differences->setAccessibleName(tr("Where they differ"));
    m_choice = choice();
    m_conflictBlock = conflictBlock();
    auto *figures = new QVBoxLayout;
    figures->setSpacing(margin / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_choice, m_words}) {
        figures->addWidget(widget);
    }
    figures->addWidget(m_table, 1);
    figures->addWidget(m_empty, 1);
    m_blocks = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_blocks->setContentsMargins(0, margin, 0, 0);
    m_blocks->setSpacing(margin / 2);
    m_blocks->addWidget(m_conflictBlock, 2);
    m_blocks->addLayout(figures, 3);
    m_blocks->addWidget(m_differences, 3);
    showConflicts({});
    takeColours();
    setFocusProxy(m_table);
}

QWidget *AgreementPanel::conflictBlock()
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(rowMargin(fontMetrics()), 0, rowMargin(fontMetrics()), 0);
    auto *away = new QToolButton(block);
    away->setText(tr("Put away"));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Put the conflicts away"));
    connect(away, &QToolButton::clicked, this, [this] { showConflicts({}); });
    row->addWidget(m_conflictTitle, 1);
    row->addWidget(away);
    column->addLayout(row);
    column->addWidget(m_conflicts, 1);
    return block;
}

QWidget *AgreementPanel::choice()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(rowMargin(fontMetrics()), 0, rowMargin(fontMetrics()), 0);
    row->addWidget(m_a, 1);
    auto *beside = new QLabel(tr("and"), line);
    beside->setTextFormat(Qt::PlainText);
    row->addWidget(beside);
    row->addWidget(m_b, 1);
    return line;
}

void AgreementPanel::connectAll()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_delay, &QTimer::timeout, this, &AgreementPanel::refresh);
    connect(m_study, &Study::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.touchesHighlights() || changes.touchesArticles()))
            m_delay->start();
    });
    for (QComboBox *box : {m_a, m_b}) {
        connect(box, &QComboBox::activated, this, &AgreementPanel::refresh);
    }
    connect(m_table, &QTreeWidget::currentItemChanged, this, &AgreementPanel::fillDifferences);
    for (QListWidget *list : {m_conflicts, m_differences}) {
        connect(list, &QListWidget::itemClicked, this, &AgreementPanel::jump);
        connect(list, &QListWidget::itemActivated, this, &AgreementPanel::jump);
    }
    QPushButton *merge = m_empty->addButton(tr("&Merge…"));
    merge->setEnabled(!m_study->isReadOnly());
    connect(merge, &QPushButton::clicked, this, &AgreementPanel::mergeWanted);
}

void AgreementPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // what it missed while it was hidden
}

// Below the articles there is room beside one another, at their side below one another.
void AgreementPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > 2 * height() && width() > fontMetrics().height() * 40;
    m_blocks->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AgreementPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

// The chosen row of the table looks as in the lists.
void AgreementPanel::takeColours()
{
    const Theme &theme = themeOf(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, theme.accentSoft);
    colours.setColor(QPalette::HighlightedText, theme.ink);
    if (m_table->palette() != colours)
        m_table->setPalette(colours);
}

void AgreementPanel::showConflicts(const QList<MergeConflict> &conflicts)
{
    m_conflicts->clear();
    for (const MergeConflict &conflict : conflicts) {
        const QString head = QStringLiteral("%1 · %2").arg(conflict.where, conflictTitle(conflict));
        const QString ours = tr("ours: %1").arg(shortened(conflict.ours));
        const QString theirs = tr("theirs: %1").arg(shortened(conflict.theirs));
        auto *item = new QListWidgetItem(QStringList{head, ours, theirs}.join(QLatin1Char('\n')), m_conflicts);
        if (!conflict.passage.isNull())
            item->setData(Qt::UserRole, QVariant::fromValue(locate(conflict.passage)));
        item->setToolTip(plainToolTip(conflict.ours + QStringLiteral("\n—\n") + conflict.theirs));
    }
    m_conflictTitle->setText(tr("Conflicts of the merge · %1").arg(QLocale().toString(conflicts.size())));
    m_conflictBlock->setVisible(!conflicts.isEmpty());
}

void AgreementPanel::refresh()
{
    const Result<Snapshot> study = m_study->store().snapshot();
    if (!study)
        return logError(study.error());
    fillAnalysts(*study);
    const bool areTwo = m_a->count() > 1;
    m_choice->setVisible(areTwo);
    if (areTwo && m_a->currentData() != m_b->currentData()) {
        compare(*study);
        return;
    }
    ++m_run;
    m_comparison = {};
    fillTable();
}

void AgreementPanel::fillAnalysts(const Snapshot &study)
{
    const QStringList names = analystsOf(study);
    for (QComboBox *box : {m_a, m_b}) {
        const QVariant before = box->currentData();
        box->clear();
        for (const QString &name : names) {
            box->addItem(analystName(name), name);
        }
        // Ours first, and beside it the next one.
        const int preferred = box == m_a ? box->findData(m_study->info().author) : m_a->currentIndex() == 0 ? 1 : 0;
        const int index = before.isValid() ? box->findData(before) : -1;
        box->setCurrentIndex(std::min(index >= 0 ? index : std::max(0, preferred), box->count() - 1));
    }
}

void AgreementPanel::compare(const Snapshot &study)
{
    const int run = ++m_run;
    QtConcurrent::run(compareAnalysts, study, m_a->currentData().toString(), m_b->currentData().toString())
        .then(this, [this, run](const AnalystComparison &comparison) {
            if (run != m_run)
                return;
            m_comparison = comparison;
            fillTable();
            emit compared();
        });
}

void AgreementPanel::fillTable()
{
    const QString a = m_a->currentData().toString();
    const QString b = m_b->currentData().toString();
    const int before = m_table->indexOfTopLevelItem(m_table->currentItem());
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_table->setHeaderLabels({tr("Tag"), analystName(a), analystName(b), tr("Agree"), tr("κ"), tr("α"), tr("Reading")});
    const QLocale locale;
    for (const TagAgreement &row : std::as_const(m_comparison.tags)) {
        const Agreement &figures = row.figures;
        auto *item = new QTreeWidgetItem(
            m_table, {tagWords(row), locale.toString(figures.unitsA), locale.toString(figures.unitsB),
                      agreementShareWords(figures.points.observed()), coefficientWords(figures.kappa),
                      coefficientWords(figures.alpha), kappaReading(figures.kappa)});
        for (int column = 0; column < m_table->columnCount(); ++column) {
            item->setToolTip(column, plainToolTip(agreementSentences(row, a, b)));
            if (column != TagColumn && column != ReadingColumn)
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        item->setData(TagColumn, Qt::AccessibleTextRole, agreementSentences(row, a, b));
    }
    const bool hasFigures = m_table->topLevelItemCount() > 0;
    m_table->setCurrentItem(
        m_table->topLevelItem(std::clamp(before, 0, std::max(0, m_table->topLevelItemCount() - 1))));
    const bool areTwo = m_a->count() > 1;
    m_empty->setSentence(!areTwo  ? tr("Only one analyst has worked on this study. Merge in another’s to compare them.")
                         : a == b ? tr("Choose two analysts.")
                                  : tr("They have not read the same text yet: an article counts when both have a "
                                       "highlight or a note on it."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_table, m_differences}) {
        widget->setVisible(hasFigures);
    }
    m_empty->setVisible(!hasFigures);
    m_words->setText(tr("On %1 characters in %n text(s) that both have read", nullptr, m_comparison.versions)
                         .arg(locale.toString(m_comparison.points)));
    fillDifferences();
}

void AgreementPanel::fillDifferences()
{
    m_differences->clear();
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0 || row >= m_comparison.tags.size())
        return;
    const TagAgreement &tag = m_comparison.tags[row];
    for (const AnalystDifference &difference :
         tag.differences.first(std::min<qsizetype>(differencesShown, tag.differences.size()))) {
        addDifference(tag, difference);
    }
    if (tag.differences.isEmpty())
        (new QListWidgetItem(tr("They differ nowhere."), m_differences))->setFlags(Qt::NoItemFlags);
    if (tag.differences.size() > differencesShown)
        new QListWidgetItem(tr("… and %1 more").arg(QLocale().toString(tag.differences.size() - differencesShown)),
                            m_differences);
}

void AgreementPanel::addDifference(const TagAgreement &row, const AnalystDifference &difference)
{
    const auto text = m_texts->version(difference.version);
    if (!text)
        return;
    const auto quote = [&](PointSpan span) {
        if (span.length() == 0)
            return tr("nothing");
        const TextSpan units = text->map.toUnits(span);
        return QStringLiteral("“%1”").arg(shortened(text->version.text.sliced(units.start, units.length())));
    };
    const auto article = orEmpty(m_study->store().table<Article>().find(Article{.id = difference.article}));
    const QString head = QStringLiteral("%1 · %2").arg(article ? article->name : QString(), tagWords(row));
    const QString byA = QStringLiteral("%1: %2").arg(m_a->currentText(), quote(difference.a));
    const QString byB = QStringLiteral("%1: %2").arg(m_b->currentText(), quote(difference.b));
    auto *item = new QListWidgetItem(QStringList{head, byA, byB}.join(QLatin1Char('\n')), m_differences);
    const PointSpan place = difference.a.length() > 0 ? difference.a : difference.b;
    item->setData(Qt::UserRole, QVariant::fromValue(locate(difference.version, place)));
}

// An older version is not what the desk shows: its article is then gone to, and no place in it.
Location AgreementPanel::locate(VersionId version, PointSpan span) const
{
    const auto text = m_texts->version(version);
    if (!text)
        return {};
    const auto shown = m_texts->current(text->version.article);
    const bool isShown = shown && shown->version.id == version;
    return {.article = text->version.article, .span = isShown ? text->map.toUnits(span) : TextSpan{}};
}

Location AgreementPanel::locate(PassageId passage) const
{
    const auto row = orEmpty(m_study->store().table<Passage>().find(Passage{.id = passage}));
    return row ? locate(row->version, row->span) : Location{};
}

void AgreementPanel::jump(const QListWidgetItem *item)
{
    const QVariant place = item->data(Qt::UserRole);
    if (place.isValid() && !place.value<Location>().article.isNull())
        m_navigator->goTo(place.value<Location>());
}
