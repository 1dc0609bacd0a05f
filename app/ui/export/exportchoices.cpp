// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportchoices.h"

#include "exchange/atomicfile.h"
#include "text/canonicaltext.h"
#include "ui/shell/preference.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
const Preference<int> formatPreference("export/format", int(ExportKind::Markdown));
const Preference<int> orderPreference("export/order", int(ReportBy::All));
const Preference<int> profilePreference("export/profile", int(MarkdownProfile::CommonMark));

QString meaning(const char *words)
{
    return QCoreApplication::translate("StudyExport", words);
}

QLabel *labelFor(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}
} // namespace

ExportChoices::ExportChoices(QWidget *parent)
    : QWidget(parent)
    , m_formats(new QListWidget)
    , m_orders(new QComboBox)
    , m_profileLabel(nullptr)
    , m_profiles(new QComboBox)
    , m_fileEach(new QCheckBox)
{
    for (const ExportFormat &format : exportFormats()) {
        m_formats->addItem(meaning(format.meaning));
        m_formats->item(m_formats->count() - 1)->setSizeHint({0, fontMetrics().height() + 10});
    }
    int widest = 0;
    for (const ExportFormat &format : exportFormats())
        widest = std::max(widest, fontMetrics().horizontalAdvance(meaning(format.meaning)));
    m_formats->setMinimumWidth(widest + fontMetrics().height() + 2 * m_formats->frameWidth());
    m_formats->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_formats->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setFixedHeight(m_formats->sizeHintForRow(0) * m_formats->count() + 2 * m_formats->frameWidth() + 4);
    for (const ProfileName &profile : profileNames())
        m_profiles->addItem(meaning(profile.meaning), int(profile.profile));
    m_profiles->addItem(tr("Template of your own…"));
    m_profileLabel = labelFor(tr("&Written for"), m_profiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(labelFor(tr("F&ormat"), m_formats));
    column->addWidget(m_formats);
    column->addSpacing(8);
    column->addWidget(labelFor(tr("&Arranged"), m_orders));
    column->addWidget(m_orders);
    column->addWidget(m_profileLabel);
    column->addWidget(m_profiles);
    column->addWidget(m_fileEach);
    column->addStretch(1);
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(profilePreference.get())));
    choose(ExportKind(formatPreference.get()), ReportBy(orderPreference.get()));
    connect(m_formats, &QListWidget::currentRowChanged, this, [this] {
        fillOrders();
        settle();
    });
    connect(m_orders, &QComboBox::currentIndexChanged, this, &ExportChoices::settle);
    connect(m_profiles, &QComboBox::activated, this, &ExportChoices::chooseTemplate);
    connect(m_fileEach, &QCheckBox::toggled, this, &ExportChoices::settle);
}

ExportKind ExportChoices::kind() const
{
    return exportFormats()[size_t(std::max(0, m_formats->currentRow()))].kind;
}

ReportBy ExportChoices::order() const
{
    return ReportBy(m_orders->currentData().toInt());
}

void ExportChoices::choose(ExportKind kind, ReportBy by)
{
    const auto format = std::ranges::find(exportFormats(), kind, &ExportFormat::kind);
    m_isFilling = true;
    m_formats->setCurrentRow(format == exportFormats().end() ? 0 : int(format - exportFormats().begin()));
    fillOrders();
    m_orders->setCurrentIndex(std::max(0, m_orders->findData(int(by))));
    m_isFilling = false;
    settle();
}

void ExportChoices::chooseProfile(MarkdownProfile profile)
{
    m_profiles->setCurrentIndex(m_profiles->findData(int(profile)));
    chooseTemplate();
}

// The order stays as it is where the format has it.
void ExportChoices::fillOrders()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QVariant before = m_orders->currentData();
    m_orders->clear();
    for (const ReportBy by : exportFormat(kind()).orders)
        m_orders->addItem(meaning(std::ranges::find(reportOrders(), by, &ReportOrder::by)->meaning), int(by));
    m_orders->setCurrentIndex(std::max(0, m_orders->findData(before)));
    m_isFilling = wasFilling;
}

void ExportChoices::settle()
{
    if (m_isFilling)
        return;
    const bool isMarkdown = kind() == ExportKind::Markdown;
    const bool isOwn = isMarkdown && !m_templateText.isEmpty();
    const bool hasParts = order() == ReportBy::Article || order() == ReportBy::Tag || order() == ReportBy::Event;
    m_profileLabel->setEnabled(isMarkdown);
    m_profiles->setEnabled(isMarkdown);
    m_orders->setEnabled(m_orders->count() > 1 && !isOwn);
    m_fileEach->setEnabled(isMarkdown && hasParts && !isOwn);
    m_fileEach->setText(order() == ReportBy::Tag     ? tr("A &file for each tag")
                        : order() == ReportBy::Event ? tr("A &file for each event")
                                                     : tr("A &file for each article"));
    formatPreference.set(int(kind()));
    if (m_orders->count() > 0)
        orderPreference.set(int(order()));
    emit changed();
}

// Another profile; the last entry asks for a file.
void ExportChoices::chooseTemplate()
{
    if (m_profiles->currentIndex() < m_profiles->count() - 1) {
        m_lastProfile = m_profiles->currentIndex();
        m_templateText.clear();
        m_templateName.clear();
        profilePreference.set(m_profiles->currentData().toInt());
        settle();
        return;
    }
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Template"), {}, tr("Templates (*.md *.txt *.mustache)"));
    if (path.isEmpty() || !useTemplate(path))
        m_profiles->setCurrentIndex(m_lastProfile);
}

bool ExportChoices::useTemplate(const QString &path)
{
    const Result<QString> text =
        readWholeFile(path, maxTextBytes).and_then([&](const QByteArray &bytes) { return decodeText(bytes, path); });
    if (!text) {
        emit failed(text.error());
        return false;
    }
    m_templateText = *text;
    m_templateName = QFileInfo(path).fileName();
    m_profiles->setCurrentIndex(m_profiles->count() - 1);
    settle();
    return true;
}

ExportRequest ExportChoices::request() const
{
    ExportRequest request{.kind = kind()};
    request.report.by = m_orders->count() > 0 ? order() : ReportBy::All;
    if (request.kind != ExportKind::Markdown)
        return request;
    request.templateText = m_templateText;
    request.templateName = m_templateName;
    request.report.profile = MarkdownProfile(m_profiles->itemData(m_lastProfile).toInt());
    if (m_templateText.isEmpty() && m_profiles->currentData().isValid())
        request.report.profile = MarkdownProfile(m_profiles->currentData().toInt());
    if (m_fileEach->isEnabled() && m_fileEach->isChecked())
        request.report.split = ReportSplit::FileEach;
    return request;
}
