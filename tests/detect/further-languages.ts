/** Short policies in languages of which the detector knows a few words only: their title and their text. */
export const furtherPolicies: [language: string, title: string, text: string][] = [
  [
    'Russian',
    'Политика конфиденциальности',
    'Мы обрабатываем персональные данные покупателей: имя, адрес и телефон. Персональные данные передаются службе доставки и хранятся три года. Вы можете запросить копию персональных данных или их удаление, написав на data@acme.example. Политика конфиденциальности может изменяться.',
  ],
  [
    'Greek',
    'Πολιτική απορρήτου',
    'Επεξεργαζόμαστε προσωπικά δεδομένα των πελατών μας: όνομα, διεύθυνση και τηλέφωνο. Τα προσωπικά δεδομένα διαβιβάζονται στον μεταφορέα και φυλάσσονται τρία χρόνια. Μπορείτε να ζητήσετε αντίγραφο ή διαγραφή στο data@acme.example. Η πολιτική απορρήτου μπορεί να αλλάξει.',
  ],
  [
    'Japanese',
    'プライバシーポリシー',
    '当社は、お客様の氏名、住所、電話番号などの個人情報を、商品をお届けする目的のために取得し、利用いたします。個人情報は配送会社に提供されることがあり、三年間保管した後に消去いたします。個人情報の開示または消去をご希望の場合は data@acme.example までご連絡ください。',
  ],
  [
    'Chinese',
    '隐私政策',
    '我们在您购买商品时收集您的个人信息，包括姓名、地址和电话号码，并仅为配送商品以及联系您的目的而使用这些个人信息。我们会将个人信息提供给配送公司，保存三年后删除。如需查询或者删除您的个人信息，请发送邮件至 data@acme.example。本隐私政策可能会更新。',
  ],
  [
    'Korean',
    '개인정보 처리방침',
    '회사는 상품을 배송하기 위하여 이름, 주소, 전화번호와 같은 개인정보를 수집하고 이용합니다. 개인정보는 배송 회사에 제공되며 삼 년 동안 보관한 뒤 파기합니다. 개인정보의 열람이나 삭제를 원하시면 data@acme.example 으로 연락하여 주시기 바랍니다.',
  ],
  [
    'Hungarian',
    'Adatvédelmi tájékoztató',
    'Az adatkezelő a vásárlók nevét, címét és telefonszámát kezeli a szállítás érdekében. Az adatokat a futárnak adjuk át, és három évig őrizzük. Az adatvédelmi tisztviselő címe data@acme.example; tőle másolatot vagy törlést kérhet. Ez az adatvédelmi tájékoztató változhat.',
  ],
  [
    'Danish',
    'Privatlivspolitik',
    'Vi behandler personoplysninger, når du handler hos os: navn, adresse og telefon. Dine personoplysninger gives videre til fragtmanden og gemmes i tre år. Du kan bede om en kopi af dine personoplysninger eller få dem slettet ved at skrive til data@acme.example.',
  ],
];
