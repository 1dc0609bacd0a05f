// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "exchange/atomicfile.h"
#include "study/exportstudy.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

ExportDialog::ExportDialog(StudyModels &models, const std::function<void(QTextDocument *)> &prepare, QWidget *parent)
    : QDialog(parent), m_models(models), m_preview(new QPlainTextEdit), m_status(new QLabel), m_save(nullptr)
{
    setWindowTitle(tr("Export to Markdown"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTabStopDistance(4 * m_preview->fontMetrics().horizontalAdvance(u' '));
    if (prepare)
        prepare(m_preview->document());
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    disconnect(buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 50, em * 38);
    connect(m_models.study.get(), &Study::changed, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::refresh()
{
    const Result<QString> markdown = studyAsMarkdown(m_models.study->store());
    m_save->setEnabled(markdown.has_value());
    if (!markdown) {
        m_status->setText(describe(markdown.error()));
        return;
    }
    if (*markdown == m_markdown)
        return;
    m_markdown = *markdown;
    const int place = m_preview->verticalScrollBar()->value();
    m_preview->setPlainText(m_markdown);
    m_preview->verticalScrollBar()->setValue(place);
    m_status->setText(
        tr("%n highlight(s), each with its exact words.", nullptr, int(m_models.highlights.items().size())));
}

void ExportDialog::chooseFile()
{
    const QString stem = QFileInfo(m_models.study->path()).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(this, tr("Export to Markdown"), stem + QStringLiteral(".md"),
                                                      tr("Markdown (*.md)"));
    if (!path.isEmpty())
        saveTo(path);
}

bool ExportDialog::saveTo(const QString &path)
{
    const Result<void> written = writeFileAtomically(path, m_markdown.toUtf8());
    m_status->setText(written ? tr("Saved as %1.").arg(path) : describe(written.error()));
    return written.has_value();
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_markdown);
    m_status->setText(tr("Copied."));
}
