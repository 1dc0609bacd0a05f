// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/versiondialog.h"

#include "study/actions/addversion.h"
#include "text/graphemes.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr qsizetype around = 70;           // UTF-16 units of context on each side of a difference
constexpr qsizetype mostDifferences = 400; // beyond them nobody reads on

// Reads no markup and opens no file, whatever the text says.
class PlainWords : public QTextEdit
{
public:
    PlainWords()
    {
        setReadOnly(true);
        setUndoRedoEnabled(false);
        setTabChangesFocus(true);
    }
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

qsizetype countWords(const VersionPlan &plan, const QString &text, TextSpan WordDifference::*side)
{
    qsizetype count = 0;
    for (const WordDifference &difference : plan.differences) {
        count += wordCount(QStringView(text).sliced((difference.*side).start, (difference.*side).length()));
    }
    return count;
}
} // namespace

VersionDialog::VersionDialog(Study &study, ArticleId article, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_job(new VersionJob(study, this))
    , m_summary(plainLabel())
    , m_warning(plainLabel())
    , m_words(new PlainWords)
    , m_add(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New version"));
    m_words->setAccessibleName(tr("Words that change"));
    m_words->setFont(readingFont(font()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add this version"), QDialogButtonBox::AcceptRole);
    m_add->setEnabled(false);
    connect(m_add, &QPushButton::clicked, this, &VersionDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_warning);
    column->addWidget(m_words, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 42, em * 30);
    m_warning->hide();
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    connect(m_job, &VersionJob::planned, this, &VersionDialog::showPlan);
    connect(m_job, &VersionJob::failed, this, &VersionDialog::refuse);
    m_job->start(article, path);
}

void VersionDialog::refuse(const Error &error)
{
    m_plan.reset();
    m_add->setEnabled(false);
    m_words->hide();
    m_warning->hide();
    m_summary->setText(describe(error));
}

void VersionDialog::showPlan(const VersionPlan &plan)
{
    m_plan = plan;
    m_add->setEnabled(!m_study.isReadOnly());
    m_words->show();
    setWindowTitle(tr("Version %1 of %2").arg(m_plan->version.number).arg(m_plan->state.article.name));
    const CarryCounts counts = m_plan->counts();
    const int goes = int(countWords(*m_plan, m_plan->state.newest().text, &WordDifference::before));
    const int comes = int(countWords(*m_plan, m_plan->version.text, &WordDifference::after));
    QStringList words{tr("%n word(s) go,", nullptr, goes), tr("%n come.", nullptr, comes)};
    if (counts.all() == 0)
        words.append(tr("Nothing stands on the article yet."));
    else
        words << tr("Of %n place(s) that something stands on,", nullptr, counts.all())
              << tr("%1 go over for sure and %2 come up for review (%3 changed, %4 in several places, %5 lost).")
                     .arg(counts.sure())
                     .arg(counts.asks)
                     .arg(counts.states.value(AnchorState::Changed))
                     .arg(counts.states.value(AnchorState::Ambiguous))
                     .arg(counts.states.value(AnchorState::Lost));
    m_summary->setText(words.join(QLatin1Char(' ')));
    m_warning->setVisible(m_plan->isStrange());
    m_warning->setText(tr("This text has next to nothing in common with the article: it looks like another one, or "
                          "another language."));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_warning->setPalette(warning);
    showWords();
}

// Each difference on a line with what stands around it.
void VersionDialog::showWords()
{
    const Theme &theme = themeOf(palette());
    QTextCharFormat context;
    context.setForeground(theme.quiet);
    QTextCharFormat gone;
    gone.setForeground(theme.warning);
    gone.setFontStrikeOut(true);
    QTextCharFormat come;
    come.setForeground(theme.accent);
    come.setFontUnderline(true);
    m_words->clear();
    QTextCursor cursor = m_words->textCursor();
    const QString &before = m_plan->state.newest().text;
    const QString &after = m_plan->version.text;
    const auto part = [](const QString &text, TextSpan span) {
        const TextSpan whole = snapToGraphemes(text, span);
        return text.sliced(whole.start, whole.length()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    const qsizetype shown = std::min(m_plan->differences.size(), mostDifferences);
    for (const WordDifference &difference : m_plan->differences.first(shown)) {
        const QString old = part(before, difference.before);
        const qsizetype start = std::max<qsizetype>(0, difference.after.start - around);
        const qsizetype end = std::min(after.size(), difference.after.end + around);
        cursor.insertText((start > 0 ? QStringLiteral("…") : QString()) +
                              part(after, {.start = start, .end = difference.after.start}),
                          context);
        cursor.insertText(old, gone);
        if (!old.isEmpty() && !difference.after.isEmpty())
            cursor.insertText(QStringLiteral(" "), context);
        cursor.insertText(part(after, difference.after), come);
        cursor.insertText(part(after, {.start = difference.after.end, .end = end}) +
                              (end < after.size() ? QStringLiteral("…\n\n") : QStringLiteral("\n\n")),
                          context);
    }
    if (shown < m_plan->differences.size())
        cursor.insertText(tr("and %n more", nullptr, int(m_plan->differences.size() - shown)), context);
    m_words->moveCursor(QTextCursor::Start);
}

void VersionDialog::add()
{
    const Result<VersionId> version = addVersion(m_study, *m_plan);
    if (version) {
        emit added(*m_plan);
        close();
    } else if (version.error().kind == ErrorKind::Outdated) {
        m_add->setEnabled(false);
        m_job->again(); // something was highlighted meanwhile
    } else {
        refuse(version.error());
    }
}
